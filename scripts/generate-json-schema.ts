import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { recordSchemas } from '../api/intake/schema.ts';

const folder = new URL('../docs/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [kind, schema] of Object.entries(recordSchemas)) {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  writeFileSync(new URL(`${kind}.schema.json`, folder), `${JSON.stringify(json, null, 2)}\n`);
}
