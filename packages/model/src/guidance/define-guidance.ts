import { duplicates } from '../files/duplicates.js';
import { admit } from '../files/guard.js';
import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import { checked } from '../zod-issues.js';
import type { Guidance } from './guidance.js';
import { guidanceSchema } from './guidance-schema.js';
import { passagePlaces } from './passage-places.js';
import { guidancePassages } from './passages.js';

/**
 * Checks a host's own guidance: each field; that there are types or standards, and a question in each
 * standard; that no id, number or ref of a passage comes twice; that a question is named after its
 * standard; that advice names types that exist, and corrections and notes name passages that exist; and
 * that no public promise is corrected.
 * Gives a copy with its unknown fields, or an issue with a path for each thing that does not fit.
 */
export function defineGuidance(input: unknown): Result<Guidance> {
  const admitted = admit(input);
  if (!admitted.ok) return admitted;
  const checkedInput = checked<Guidance>(guidanceSchema, admitted.value);
  if (!checkedInput.ok) return checkedInput;
  const guidance = checkedInput.value;

  const issues = [
    ...emptyParts(guidance),
    ...wrongNames(guidance),
    ...repeatedNumbers(guidance),
    ...unknownTypes(guidance),
    ...unknownPassages(guidance),
    ...wrongCorrections(guidance),
  ];
  return issues.length > 0 ? fail(...issues) : ok(guidance);
}

/** What is wrong with ids and, once those are right, with the refs that are made from them. */
const wrongNames = (guidance: Guidance): readonly Issue[] =>
  [repeatedIds, questionsAstray, repeatedRefs]
    .map((check) => check(guidance))
    .find((issues) => issues.length > 0) ?? [];

function repeatedIds(guidance: Guidance): readonly Issue[] {
  const seen = new Set<string>();
  const questions = new Set<string>();
  return [
    ...(['sections', 'engagementTypes', 'standards', 'methodology'] as const).flatMap((list) =>
      duplicates(guidance[list] ?? [], [list], seen),
    ),
    ...guidance.standards.flatMap((standard, index) =>
      duplicates(standard.questions, ['standards', index, 'questions'], questions),
    ),
    ...duplicates(guidance.advice ?? [], ['advice']),
    ...duplicates(guidance.local ?? [], ['local']),
  ];
}

/** Guidance without types and standards, or a standard without questions. */
const emptyParts = ({ engagementTypes, standards }: Guidance): readonly Issue[] => [
  ...(engagementTypes.length + standards.length === 0
    ? [misfit('missing', ['engagementTypes'], undefined, { name: 'expected.typesOrStandards' })]
    : []),
  ...standards.flatMap(({ questions }, index) =>
    questions.length === 0
      ? [
          misfit('missing', ['standards', index, 'questions'], undefined, {
            name: 'expected.atLeastOneQuestion',
          }),
        ]
      : [],
  ),
];

/** A question's id begins with its standard's, which shows where an answer belongs. */
const questionsAstray = ({ standards }: Guidance): readonly Issue[] =>
  standards.flatMap((standard, index) =>
    standard.questions.flatMap(({ id }, at) => {
      const belongs =
        id.startsWith(`${standard.id}.`) && /^[1-9]\d*$/.test(id.slice(standard.id.length + 1));
      const path = ['standards', index, 'questions', at, 'id'];
      return belongs
        ? []
        : [
            misfit('wrong-type', path, id, {
              name: 'expected.idLike',
              values: { example: `${standard.id}.1` },
            }),
          ];
    }),
  );

const repeatedNumbers = (guidance: Guidance): readonly Issue[] =>
  (['standards', 'references'] as const).flatMap((list) => {
    const numbers = (guidance[list] ?? []).map(({ number }) => number);
    return numbers.flatMap((number, index) =>
      numbers.indexOf(number) === index
        ? []
        : [misfit('duplicate-id', [list, index, 'number'], number, { name: 'expected.ownNumber' })],
    );
  });

/** Two passages with one ref, such as a section named `update` beside the update history. */
function repeatedRefs(guidance: Guidance): readonly Issue[] {
  const seen = new Set<string>();
  return passagePlaces(guidance).flatMap(({ ref, path }) => {
    const isNew = !seen.has(ref);
    seen.add(ref);
    return isNew ? [] : [misfit('duplicate-id', path, ref, { name: 'expected.ownRef' })];
  });
}

const unknownTypes = ({ advice = [], engagementTypes }: Guidance): readonly Issue[] => {
  const ids = engagementTypes.map(({ id }) => id);
  return advice.flatMap((each, index) =>
    each.engagementTypes.flatMap((id, place) =>
      ids.includes(id)
        ? []
        : [
            misfit('unknown-id', ['advice', index, 'engagementTypes', place], id, {
              name: 'expected.oneOf',
              values: { values: ids.join(', ') },
            }),
          ],
    ),
  );
};

function unknownPassages(guidance: Guidance): readonly Issue[] {
  const refs = new Set(guidancePassages(guidance).map(({ ref }) => ref));
  const check = (items: readonly { readonly ref: string }[], path: readonly string[]) =>
    items.flatMap(({ ref }, index) =>
      refs.has(ref)
        ? []
        : [misfit('unknown-id', [...path, index, 'ref'], ref, { name: 'expected.passageRef' })],
    );
  return [
    ...check(guidance.source.corrections ?? [], ['source', 'corrections']),
    ...check(guidance.notes ?? [], ['notes']),
  ];
}

/** A correction has to stand in its passage, and a public promise is never corrected. */
function wrongCorrections(guidance: Guidance): readonly Issue[] {
  const texts = new Map(guidancePassages(guidance).map(({ ref, text }) => [ref, text]));
  const promises = guidance.engagementTypes.map(({ id }) => `${id}.promise`);
  return (guidance.source.corrections ?? []).flatMap(({ ref, corrected }, index) => {
    const path = ['source', 'corrections', index];
    const text = texts.get(ref);
    return [
      ...(promises.includes(ref)
        ? [misfit('not-allowed', [...path, 'ref'], ref, { name: 'expected.noPromise' })]
        : []),
      ...(text !== undefined && !text.includes(corrected)
        ? [
            misfit('not-allowed', [...path, 'corrected'], corrected, {
              name: 'expected.wordsIn',
              values: { ref },
            }),
          ]
        : []),
    ];
  });
}
