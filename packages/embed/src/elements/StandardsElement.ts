import standards from 'styles:standards';
import {
  type Answer,
  allQuestions,
  answerEntries,
  countQuestions,
  type Guidance,
  ukhsaSource,
  ukhsaStandards,
} from '@engagement-kit/model';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { createElement, type ReactElement } from 'react';
import { answersShape, standardsShape } from '../data/shapes.js';
import { put } from '../element/data.js';
import { EngagementElement, type Entries } from '../element/EngagementElement.js';
import { tell } from '../element/events.js';
import { headingLevelOf } from '../element/options.js';
import { messages } from '../messages.js';
import { withEntered } from './entered.js';

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What an `engagement-change` event of the standards says. */
export interface StandardsChangeDetail {
  /** Each answer that there is, by question id: its status, and the rest only with `events="notes"`. */
  readonly value: Answers;
}

/** What an `engagement-answer` event says. */
export interface AnswerDetail {
  /** Id of the question, as in the guidance: `commit-to-feedback.1`. */
  readonly questionId: string;
  /** Its status after the change, if it has one. */
  readonly status: Answer['status'];
  /** The whole answer, only where the host asked for it with `events="notes"`. */
  readonly answer?: Answer;
}

/** What the checklist needs of a guidance. */
export type StandardsGuidance = Pick<Guidance, 'standards' | 'source'>;

const ukhsa: StandardsGuidance = { standards: ukhsaStandards, source: ukhsaSource };

/** `<engagement-standards>`: work through the ten standards and their 19 questions. */
export class StandardsElement extends EngagementElement<Answers> {
  /** @internal */
  override _shapes = { value: answersShape, guidance: standardsShape };
  /** @internal */
  override _styles = [standards];

  /** The answers, by question id. */
  get value(): Answers {
    return this._value() ?? {};
  }
  set value(answers: Answers | null | undefined) {
    put(this, 'value', answers);
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
    return this._data('guidance');
  }
  set guidance(guidance: StandardsGuidance | null | undefined) {
    put(this, 'guidance', guidance);
  }

  /** @internal */
  override get _alias(): string {
    return 'answers';
  }

  /** @internal */
  get _questions() {
    return allQuestions(this.guidance ?? ukhsa);
  }

  /** @internal */
  override _content(): ReactElement {
    return createElement(StandardsChecklist, {
      key: this._epoch,
      value: this.value,
      onValueChange: (answers, { questionId }) => this._answer(answers, questionId),
      guidance: this.guidance,
      headingLevel: headingLevelOf(this),
      readOnly: this.hasAttribute('readonly'),
      disabled: this.matches(':disabled'),
    });
  }

  /** @internal */
  _answer(answers: Answers, questionId: string): void {
    const count = () => countQuestions(this._questions, this.value);
    const before = count();
    this._take(answers);
    const notes = this.getAttribute('events') === 'notes';
    const answer = answers[questionId] ?? {};
    const { status } = answer;
    const told = (each: Answer) => (notes ? each : { status: each.status });
    const value = Object.entries(answers).map(([id, each]) => [id, told(each)]);
    tell(this, 'change', {
      value: Object.fromEntries(value),
    } satisfies StandardsChangeDetail);
    tell(this, 'answer', { questionId, status, ...(notes && { answer }) } satisfies AnswerDetail);
    const after = count();
    if (JSON.stringify(before) !== JSON.stringify(after)) tell(this, 'progress', after);
  }

  /** @internal */
  override _entered(changed: Entries): unknown {
    const ids = this._questions.map(({ id }) => id);
    return withEntered(this.value, changed, ids, this.getAttribute('name') ?? '', this._own);
  }

  /** @internal */
  override _entries(name: string, answers: Answers): Entries {
    return this._questions.flatMap(({ id }) => answerEntries(name, id, answers[id] ?? {}));
  }

  /** @internal */
  override _missing(root: ParentNode): [string, HTMLElement | null] | undefined {
    const index = this._questions.findIndex(({ id }) => !this.value[id]?.status);
    const question = root.querySelectorAll('[data-part=question]')[index];
    return index < 0 ? undefined : [messages.unanswered, question?.querySelector('input') ?? null];
  }

  /** @internal */
  override _file(): unknown {
    const { id, version } = (this.guidance ?? ukhsa).source;
    const answers = this.value;
    return { format: 'engagement-answers', formatVersion: 1, guidance: { id, version }, answers };
  }

  /** @internal */
  override _unfile(file: { answers?: unknown } | null): unknown {
    return file?.answers;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-standards': StandardsElement;
  }
}
