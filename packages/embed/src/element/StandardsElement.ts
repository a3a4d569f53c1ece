import standards from 'styles:standards';
import {
  allQuestions,
  answerEntries,
  countQuestions,
  type Guidance,
  ukhsaSource,
  ukhsaStandards,
} from '@engagement-kit/model';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { createElement } from 'react';
import { answersShape, standardsShape } from '../data/shapes.js';
import { messages } from '../messages.js';
import { EngagementElement, state } from './EngagementElement.js';
import { withEntered } from './entered.js';
import { type AnswerDetail, type Answers, type StandardsChangeDetail, tell } from './events.js';
import { headingLevelOf } from './options.js';
import type { ElementKind, ElementState } from './state.js';
import { Told } from './told.js';

/** What the checklist needs from guidance. */
export type StandardsGuidance = Pick<Guidance, 'standards' | 'source'>;

const ukhsa: StandardsGuidance = { standards: ukhsaStandards, source: ukhsaSource };

const guidanceOf = (given: ElementState<Answers>) => given.data<StandardsGuidance>('guidance');
const questionsOf = (given: ElementState<Answers>) => allQuestions(guidanceOf(given) ?? ukhsa);

/** Takes answers of which one has changed, and tells the page what it may know about that. */
function answer(
  given: ElementState<Answers>,
  answers: Answers,
  questionId: string,
  told: Told,
): void {
  const { element } = given;
  const count = () => countQuestions(questionsOf(given), given.value ?? {});
  const before = count();
  given.take(answers);
  const notes = element.getAttribute('events') === 'notes';
  const value = notes ? answers : told.tell(answers);
  tell(element, 'change', { value } satisfies StandardsChangeDetail);
  const changed = answers[questionId] ?? {};
  tell(element, 'answer', {
    questionId,
    status: changed.status,
    ...(notes && { answer: changed }),
  } satisfies AnswerDetail);
  const after = count();
  if (JSON.stringify(before) !== JSON.stringify(after)) tell(element, 'progress', after);
}

/** The questions that have no status yet, each with its number. */
const openQuestions = (given: ElementState<Answers>): readonly number[] =>
  questionsOf(given).flatMap(({ id }, index) => (given.value?.[id]?.status ? [] : [index + 1]));

/** The kind of one element, which remembers what it has told the page. */
const standardsKind = (told = new Told()): ElementKind<Answers> => ({
  styles: [standards],
  shapes: { value: answersShape, guidance: standardsShape },
  none: {},

  content(given) {
    const { element, value = {} } = given;
    const required = element.hasAttribute('required');
    return createElement(StandardsChecklist, {
      key: given.resets,
      value,
      onValueChange: (answers, { questionId }) => answer(given, answers, questionId, told),
      guidance: guidanceOf(given),
      headingLevel: headingLevelOf(element),
      readOnly: element.hasAttribute('readonly'),
      disabled: element.matches(':disabled'),
      invalid: required && given.asked && openQuestions(given).length > 0,
    });
  },

  ids: (given) => ({
    given: Object.keys(given.value ?? {}),
    known: questionsOf(given).map(({ id }) => id),
  }),

  meant: (given, copy, state) => told.meant(given, copy, state.value ?? {}),

  entered(changed, given) {
    const ids = questionsOf(given).map(({ id }) => id);
    const name = given.element.getAttribute('name') ?? '';
    return withEntered(given.value ?? {}, changed, ids, name, given.own);
  },

  entries: (name, answers, given) =>
    questionsOf(given).flatMap(({ id }) => answerEntries(name, id, answers[id] ?? {})),

  missing(root, given) {
    const open = openQuestions(given);
    const [first] = open;
    if (!first) return undefined;
    const question = root.querySelectorAll('[data-part=question]')[first - 1];
    const words = open.length === 1 ? messages.unansweredOne : messages.unanswered;
    const said = words
      .replace('{count}', String(open.length))
      .replace('{questions}', open.join(', '));
    return [said, question?.querySelector('input') ?? null];
  },

  toFile(given) {
    const { id, version } = (guidanceOf(given) ?? ukhsa).source;
    const answers = given.value ?? {};
    return { format: 'engagement-answers', formatVersion: 1, guidance: { id, version }, answers };
  },

  fromFile: (file) => (file as { answers?: unknown } | null)?.answers,
});

/** `<engagement-standards>`: work through the ten standards and their 19 questions. */
export class StandardsElement extends EngagementElement<Answers> {
  /** @internal */
  constructor() {
    super(standardsKind());
  }

  /** The same as `value`. */
  get answers(): Answers {
    return this.value;
  }
  set answers(answers: Answers | null | undefined) {
    this.value = answers;
  }

  /** Other standards than the published ones. */
  get guidance(): StandardsGuidance | undefined {
    return this[state].data('guidance');
  }
  set guidance(guidance: StandardsGuidance | null | undefined) {
    this[state].put('guidance', guidance);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-standards': StandardsElement;
  }
}
