/** Reads [{ file, text }] from standard input and prints the import and purity rules that each text breaks. In its own process because the lint configuration is an ES module. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // The texts stand in no file, so there are no types to ask.
  overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-') || ruleId === 'import-x/no-restricted-paths',
});
const broken = [];
for (const { file, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath: path.resolve(file) });
  broken.push(result.messages.map((message) => message.ruleId));
}
process.stdout.write(JSON.stringify(broken));
