/** Part of `npm run build`: the JSON Schema of `seguimiento revisar --json`, from the zod schema that the program uses. */
import fs from 'node:fs';
import * as z from 'zod/mini';
import { reviewJsonSchema } from '../src/core/model';

const schema = {
  $id: 'revisar.schema.json',
  title: 'Salida de «seguimiento revisar --json», versión 1',
  // `input`: readers must tolerate fields that a later version adds.
  ...z.toJSONSchema(reviewJsonSchema, { io: 'input' }),
};
fs.mkdirSync('dist/esquema', { recursive: true });
fs.writeFileSync('dist/esquema/revisar.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
