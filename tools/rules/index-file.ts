import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { RULES_FOLDER, ruleCodes } from './folders';

/** Rewrites src/core/rules/index.ts from the folders beside it. */
export async function writeRuleIndex(root: string): Promise<void> {
  const file = path.join(root, RULES_FOLDER, 'index.ts');
  const options = await prettier.resolveConfig(file);
  fs.writeFileSync(file, await prettier.format(ruleIndex(ruleCodes(root)), { ...options, filepath: file }));
}

function ruleIndex(codes: readonly string[]): string {
  return `${codes.map((code) => `import { rule as ${identifier(code)} } from './${code}/rule';`).join('\n')}
import type { AnyRule } from './rule';

/** Every rule, sorted by code. Written by \`npm run indice-de-reglas\` from the folders beside it. */
export const RULES: readonly AnyRule[] = [${codes.map(identifier).join(', ')}];
`;
}

/** «avanceRetrocede» for «avance-retrocede». */
function identifier(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
