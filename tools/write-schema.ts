/** Part of `npm run build`: the JSON Schemas of what `--json` prints, from the zod schemas that the program uses. */
import fs from 'node:fs';
import * as z from 'zod/mini';
import { comparisonJsonSchema, cortesJsonSchema } from '../src/core/compare';
import { consolidatedJsonSchema } from '../src/core/consolidate';
import { reviewJsonSchema } from '../src/core/model';

const SCHEMAS = { revisar: reviewJsonSchema, comparar: comparisonJsonSchema, cortes: cortesJsonSchema, consolidar: consolidatedJsonSchema };

fs.mkdirSync('dist/esquema', { recursive: true });
for (const [command, contract] of Object.entries(SCHEMAS)) {
  const schema = {
    $id: `${command}.schema.json`,
    title: `Salida de «seguimiento ${command} --json», versión 1`,
    // `input`: readers must tolerate fields that a later version adds.
    ...z.toJSONSchema(contract, { io: 'input' }),
  };
  fs.writeFileSync(`dist/esquema/${command}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
