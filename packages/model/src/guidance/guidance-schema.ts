import * as z from 'zod/mini';
import { isWebAddress } from '../address/safe-address.js';
import { isBlank } from '../blank.js';
import { isIsoDate } from '../iso-date.js';
import type { EngagementTypeId } from './guidance.js';

const idPattern = /^[a-z0-9][a-z0-9.-]*$/;
const localIdPattern = /^local\.[a-z0-9.-]+$/;
const isPlace = (value: number): boolean => Number.isInteger(value) && value > 0;

/** What JSON Schema can say of a check, which it cannot see. */
function says<T extends z.ZodMiniType>(schema: T, words: z.core.GlobalMeta): T {
  z.globalRegistry.add(schema, words);
  return schema;
}
const textThat = (fits: (value: string) => boolean, name: string, words: z.core.GlobalMeta) =>
  says(z.string().check(z.refine(fits, name)), words);
const numberThat = (name: string) =>
  says(z.number().check(z.refine(isPlace, name)), { minimum: 1, multipleOf: 1 });

const words = textThat((value) => !isBlank(value), 'words', { minLength: 1 });
const id = textThat((value) => idPattern.test(value), 'id', { pattern: idPattern.source });
const localId = textThat((value) => localIdPattern.test(value), 'localId', {
  pattern: localIdPattern.source,
});
const typeId = id as unknown as z.ZodMiniType<EngagementTypeId, EngagementTypeId>;
const date = textThat(isIsoDate, 'date', { format: 'date' });
const url = textThat(isWebAddress, 'address', { format: 'uri' });
const line = numberThat('line');
const place = numberThat('wholeNumber');

const correction = z.looseObject({
  ref: id,
  published: words,
  corrected: words,
  sourceLine: z.optional(line),
});

const source = z.looseObject({
  id,
  version: words,
  language: z.string().check(z.refine(isLanguage, 'language')),
  title: words,
  publisher: words,
  url: z.optional(url),
  published: z.optional(date),
  licence: z.optional(z.looseObject({ name: words, url, statement: words })),
  disclaimer: z.optional(words),
  corrections: z.optional(z.array(correction)),
  changes: z.optional(z.array(words)),
});

const section = z.looseObject({
  id,
  title: words,
  paragraphs: z.array(words),
  followedBy: z.optional(z.enum(['engagementTypes', 'standards'])),
});

const within = (most: number) =>
  z.number().check(z.refine((value) => value >= 0 && value <= most, 'drawing'));
/** Marks of a path and nothing else: a drawing is data, and never markup. */
const path = z
  .string()
  .check(
    z.refine((d) => d.length <= 1000 && /^M[\dMLHVCSQTAZmlhvcsqtaz., +-]*$/.test(d), 'drawing'),
  );

const drawing = z.looseObject({
  by: words,
  marks: z
    .array(
      z.looseObject({
        of: z.enum(['organisation', 'community', 'shared']),
        paint: z.enum(['fill', 'line', 'both']),
        d: path,
      }),
    )
    .check(z.maxLength(20, 'drawing')),
  lastWord: z.looseObject({ x: within(56), y: within(32) }),
});

const engagementType = z.looseObject({
  id: typeId,
  name: words,
  aim: words,
  promise: words,
  communication: z.looseObject({
    flow: z.enum(['out', 'in', 'both', 'community-led']),
    text: words,
  }),
  drawing: z.optional(drawing),
  sourceLines: z.optional(z.looseObject({ aim: line, promise: line, communication: line })),
});

const standard = z.looseObject({
  id,
  number: place,
  title: words,
  whyItMatters: z.optional(words),
  questions: z.array(z.looseObject({ id, text: words })),
});

const addition = { id: localId, ref: id, kind: z.enum(['note', 'question']), text: words };

/** What an overlay adds, before it is labelled with its author. */
export const localAddition = z.looseObject(addition);

/** A guidance as a schema. `defineGuidance` checks it, and that its parts fit together. */
export const guidanceSchema = z.looseObject({
  source,
  sections: z.optional(z.array(section)),
  spectrum: z.optional(
    z.looseObject({
      start: z.optional(words),
      middle: z.optional(words),
      end: z.optional(words),
    }),
  ),
  engagementTypes: z.array(engagementType),
  standards: z.array(standard),
  advice: z.optional(z.array(z.looseObject({ id, text: words, engagementTypes: z.array(typeId) }))),
  methodology: z.optional(z.array(section)),
  references: z.optional(z.array(z.looseObject({ number: place, text: words }))),
  updates: z.optional(z.array(z.looseObject({ on: date, text: words }))),
  notes: z.optional(
    z.array(
      z.looseObject({
        ref: id,
        note: words,
        origin: z.literal('kit'),
        sourceLine: z.optional(line),
      }),
    ),
  ),
  sourceSteps: z.optional(z.array(z.number())),
  local: z.optional(
    z.array(z.looseObject({ ...addition, author: words, origin: z.literal('local') })),
  ),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
