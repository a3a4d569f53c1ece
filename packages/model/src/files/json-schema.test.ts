import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { planSchema } from '../plan/fields/plan.js';

/** The file that is published with the package. After a change to the schema, run this test with `--update`. */
const path = fileURLToPath(new URL('../../plan.schema.json', import.meta.url));

it('the published JSON Schema says what the schema says', async () => {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { io: 'input' });
  const whole = {
    $schema,
    title: 'Engagement plan',
    description:
      'A plan of community engagement, as Engagement Kit writes and reads it. Unknown fields stay.',
    ...schema,
  };
  await expect(`${JSON.stringify(whole, undefined, 2)}\n`).toMatchFileSnapshot(path);
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'formatVersion', 'title']));
});
