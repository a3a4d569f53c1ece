import type { Guidance, GuidanceSource, Question, Standard } from '../guidance/guidance.js';
import { allQuestions } from '../guidance/look-up.js';
import { answerStatus } from '../plan/counters.js';
import { judgementOf, type StandardJudgement } from '../plan/judgement.js';
import type { Answer, Plan } from '../plan/plan.js';
import type { ExportBlock, ExportSection } from './content.js';
import { factsBlock, lines, type MaybeFact } from './facts.js';
import { dateInWords, wordsFor } from './labels.js';
import { sourceBlock } from './source-block.js';

/** Every standard with its questions word for word, and what the plan answers. */
export function standardSections(plan: Plan, guidance: Guidance): readonly ExportSection[] {
  const { source } = guidance;
  const asked = new Set(allQuestions(guidance).map(({ id }) => id));
  const others = Object.entries(plan.answers).filter(([id]) => !asked.has(id));
  return [
    ...guidance.standards.map((standard) => ({
      title: standardTitle(standard),
      blocks: [
        ...whyBlocks(standard, source),
        ...standard.questions.flatMap((question) => [
          ...questionBlocks(question, source),
          ...answerBlocks(own(plan.answers, question.id)),
        ]),
        ...judgementBlocks(judgementOf(plan, standard)),
      ],
    })),
    ...(others.length > 0
      ? [
          {
            title: 'Answers to questions of another version',
            blocks: others.flatMap(([id, answer]) => [
              { type: 'heading' as const, level: 3 as const, text: id },
              ...answerBlocks(answer),
            ]),
          },
        ]
      : []),
  ];
}

/** A standard's number and title. */
export const standardTitle = ({ number, title }: Standard): string =>
  `Standard ${number}: ${title}`;

/** Why a standard matters, in the published words. */
export const whyBlocks = (
  { whyItMatters }: Standard,
  source: GuidanceSource,
): readonly ExportBlock[] => [
  { type: 'heading', level: 3, text: 'Why it matters' },
  sourceBlock(whyItMatters, source),
];

/** A question in the published words. */
export const questionBlocks = (
  { text }: Question,
  source: GuidanceSource,
): readonly ExportBlock[] => [
  { type: 'heading', level: 3, text: 'Question' },
  sourceBlock(text, source),
];

function answerBlocks(answer: Answer | undefined): readonly ExportBlock[] {
  const { reason, notes, evidence = [], owner, dueOn, checkAgain } = answer ?? {};
  return factsBlock([
    ['Status', wordsFor(answerStatus(answer))],
    ['Check again', checkAgain ? 'The words of the question have changed since.' : ''],
    ['Why it does not apply', reason],
    ['Notes', notes],
    ...evidence.map(
      ({ label, url, on }): MaybeFact => [
        'Evidence',
        [label || url, url && label !== url && url, dateInWords(on)].filter(Boolean).join(', '),
        url,
      ],
    ),
    ['Owner', owner],
    ['Due', dateInWords(dueOn)],
  ]);
}

function judgementBlocks({
  judgement: { value, reason, communityView = [] } = {},
  hasEvidence,
}: StandardJudgement): readonly ExportBlock[] {
  const unshown = value === 'in-place' && !hasEvidence ? ', no evidence yet' : '';
  const facts = factsBlock([
    ['Judgement', wordsFor(value) + unshown],
    ['Reason', reason],
    ...communityView.map(
      ({ who, view, agrees, on }): MaybeFact => [
        'What communities say',
        lines([
          `${who}${on ? `, ${dateInWords(on)}` : ''}`,
          view,
          agrees === undefined ? '' : agrees ? 'They agree.' : 'They do not agree.',
        ]),
      ],
    ),
  ]);
  return facts.length > 0
    ? [{ type: 'heading', level: 3, text: 'How well it is met' }, ...facts]
    : [];
}

const own = <T>(values: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;
