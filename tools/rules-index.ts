/** `npm run indice-de-reglas`: rewrites src/core/rules/index.ts from the folders beside it. */
import { writeRuleIndex } from './rules/index-file';

void writeRuleIndex(process.cwd());
