import type { Answer } from '@engagement-kit/model';
import { type Around, having, keeping, partsIn, rootOf, there, wordsOf } from './find.js';
import { handsOf, type TesterOptions } from './hands.js';
import { type QuestionTester, questionTester } from './question-tester.js';

const scope = 'standards-checklist';

/** Reads and uses a standards checklist. */
export interface ChecklistTester {
  readonly root: HTMLElement;
  /** How far it is, in words: “1 of 19 questions answered”. */
  readonly progress: string;
  /** Ids of the questions, in their order. */
  readonly questions: readonly string[];
  /** What “Check plan” found, in words; undefined before it was pressed. */
  readonly findings: readonly string[] | undefined;
  /** A question by its id: `commit-to-feedback.1`. */
  question(id: string): QuestionTester;
  /** How a standard stands, in words: “1 of 2 answered”. */
  standing(standard: string): string;
  /** Every answer that the controls hold, by question id: what `value` and `onValueChange` speak of. */
  read(): Record<string, Answer>;
  checkPlan(): Promise<void>;
}

/** A tester of the standards checklist in `around`, which may be the element `<engagement-standards>` too. */
export function checklistTester(around: Around, options: TesterOptions = {}): ChecklistTester {
  const hands = handsOf(options);
  const find = keeping(() => rootOf(around, scope, 'standards checklist'));
  const part = (name: string, more?: string) => partsIn(find(), scope, name, more)[0];
  return {
    get root() {
      return find();
    },
    get progress() {
      return wordsOf(part('progress'));
    },
    get questions() {
      return partsIn(find(), scope, 'question').map(
        (node) => node.getAttribute('data-question') ?? '',
      );
    },
    get findings() {
      const summary = part('summary');
      return summary && partsIn(summary, scope, 'summary-item').map(wordsOf);
    },
    question: (id) =>
      questionTester(
        keeping(() => there(part('question', having('data-question', id)), `question “${id}”`)),
        hands,
      ),
    standing: (id) => {
      const standard = there(part('standard', having('data-standard', id)), `standard “${id}”`);
      return wordsOf(partsIn(standard, scope, 'standard-status')[0]);
    },
    read() {
      const answers = this.questions.map((id) => [id, this.question(id).read()] as const);
      return Object.fromEntries(answers.filter(([, answer]) => Object.keys(answer).length > 0));
    },
    checkPlan: async () =>
      hands.press(there(part('check-plan'), 'button “Check plan”', 'Is the checklist read-only?')),
  };
}
