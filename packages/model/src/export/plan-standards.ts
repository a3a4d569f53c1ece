import { seen } from '../blank.js';
import type { GuidanceSource, Question, Standard } from '../guidance/guidance.js';
import { allQuestions } from '../guidance/look-up.js';
import { communityViews } from '../plan/community-views.js';
import { answerStatus } from '../plan/counters.js';
import { things } from '../plan/fields/plan.js';
import { judgementOf, type StandardJudgement } from '../plan/judgement.js';
import type { Answer } from '../plan/plan.js';
import type { ExportBlock, ExportSection } from './content.js';
import type { ExportWords } from './export-words.js';
import { factsBlock, lines, type MaybeFact, saidFacts } from './facts.js';
import { type FactContext, fieldFacts } from './field-facts.js';
import { sourceBlock } from './source-block.js';

/** Every standard with its questions word for word, and what the plan answers. */
export function standardSections(given: FactContext): readonly ExportSection[] {
  const { plan, guidance, words } = given;
  const { source } = guidance;
  const asked = new Set(allQuestions(guidance).map(({ id }) => id));
  const others = Object.entries(plan.answers).filter(([id]) => !asked.has(id));
  return [
    ...guidance.standards.map((standard) => ({
      title: standardTitle(standard, words),
      blocks: [
        ...whyBlocks(standard, source, words),
        ...standard.questions.map((question) => answeredBlock(question, given)),
        ...judgementBlocks(judgementOf(plan, standard), given, 3),
      ],
    })),
    ...(others.length > 0
      ? [
          {
            title: words.say('otherAnswers'),
            blocks: others.flatMap(([id, answer]) => [
              { type: 'heading' as const, level: 3 as const, text: id },
              ...factsBlock(answerFacts(answer, given)),
            ]),
          },
        ]
      : []),
  ];
}

/** A standard's number and title. */
export const standardTitle = ({ number, title }: Standard, { say }: ExportWords): string =>
  say('standard', { number, title });

/** Why a standard matters, in the published words; nothing where the guidance does not say. */
export const whyBlocks = (
  { whyItMatters }: Standard,
  source: GuidanceSource,
  words: ExportWords,
): readonly ExportBlock[] =>
  whyItMatters === undefined
    ? []
    : [
        { type: 'heading', level: 3, text: words.say('whyItMatters') },
        sourceBlock(whyItMatters, source, words),
      ];

/** A question in the published words, and what is said to it. */
export const questionBlock = (
  { text }: Question,
  facts: readonly MaybeFact[],
  { guidance, words }: Pick<FactContext, 'guidance' | 'words'>,
): ExportBlock => ({
  ...sourceBlock(text, guidance.source, words),
  type: 'question',
  facts: saidFacts(facts),
});

/** A question in the published words, and what the plan answers. */
export const answeredBlock = (question: Question, given: FactContext): ExportBlock =>
  questionBlock(question, answerFacts(own(given.plan.answers, question.id), given), given);

const toldOfAnswer = ['status', 'reason', 'notes', 'evidence', 'updatedAt', 'checkAgain'];

function answerFacts(answer: Answer = {}, given: FactContext): readonly MaybeFact[] {
  const { say, label, field, value, day, listed } = given.words;
  const { reason, notes, evidence = [], checkAgain } = answer;
  return [
    [field('answer', 'status'), value(answerStatus(answer))],
    [label('checkAgain'), checkAgain ? say('wordsChanged') : ''],
    [label('whyNotApplicable'), reason],
    [field('answer', 'notes'), notes],
    ...evidence.map(
      ({ label: name, url, on }): MaybeFact => [
        field('answer', 'evidence'),
        listed([seen(name) || url, name === url ? '' : url, day(on)]),
        url,
      ],
    ),
    ...fieldFacts(things.answers, answer, given, toldOfAnswer),
  ];
}

/** How well a standard is met, in the organisation’s view and in that of communities. */
export function judgementBlocks(
  { judgement = {}, hasEvidence }: StandardJudgement,
  given: FactContext,
  level: 3 | 4,
): readonly ExportBlock[] {
  const { say, label, field, value, day, listed } = given.words;
  const said = value(judgement.value);
  const isUnshown = judgement.value === 'in-place' && !hasEvidence;
  const facts = factsBlock([
    [label('judgement'), isUnshown ? say('noEvidence', { judgement: said }) : said],
    [field('judgement', 'reason'), judgement.reason],
    ...fieldFacts(things.judgements, judgement, given, [
      'value',
      'reason',
      'communityView',
      'givenViews',
    ]),
    ...communityViews(judgement).map(
      ({ id, who, view, agrees, on, judged }): MaybeFact => [
        label(id === undefined ? 'communityView' : 'givenView'),
        lines([
          listed([who, day(on)]),
          view,
          agrees === undefined ? '' : say(agrees ? 'agrees' : 'disagrees'),
          judged && judged !== judgement.value ? say('askedAbout', { judged: value(judged) }) : '',
        ]),
      ],
    ),
    ...(judgement.givenViews ?? []).map(
      ({ who, takenOffOn, takenOffBecause }): MaybeFact => [
        label('takenOff'),
        takenOffOn && lines([listed([who, day(takenOffOn)]), takenOffBecause]),
      ],
    ),
  ]);
  return facts.length > 0 ? [{ type: 'heading', level, text: say('howWellMet') }, ...facts] : [];
}

const own = <T>(values: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;
