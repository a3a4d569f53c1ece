import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { guidanceSchema } from '../guidance/guidance-schema.js';
import { planSchema } from '../plan/fields/plan.js';
import { communityViewFile } from '../views/community-view-file.js';

/** The files that are published with the package. After a change to a schema, run this test with `--update`. */
it.each([
  {
    file: 'plan.schema.json',
    from: planSchema,
    title: 'Engagement plan',
    description:
      'A plan of community engagement, as Engagement Kit writes and reads it. Unknown fields stay.',
    required: ['format', 'formatVersion', 'title'],
  },
  {
    file: 'community-view.schema.json',
    from: communityViewFile,
    title: 'View of a community',
    description:
      'What a community says of the judgements of an engagement plan, in its own words. Engagement Kit takes it in as it is.',
    required: ['format', 'formatVersion', 'id', 'planId', 'who', 'on', 'answers'],
  },
  {
    file: 'guidance.schema.json',
    from: guidanceSchema,
    title: 'Guidance on community engagement',
    description:
      'Types of engagement and standards, as Engagement Kit shows them. Unknown fields stay. `defineGuidance` also ' +
      'checks that the parts fit together.',
    required: ['source', 'engagementTypes', 'standards'],
  },
])('the published $file says what the schema says', async ({ file, from, required, ...about }) => {
  const { $schema, ...schema } = z.toJSONSchema(from, { io: 'input' });
  const whole = { $schema, ...about, ...schema };
  await expect(`${JSON.stringify(whole, undefined, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`../../${file}`, import.meta.url)),
  );
  expect(schema.required).toEqual(expect.arrayContaining(required));
});
