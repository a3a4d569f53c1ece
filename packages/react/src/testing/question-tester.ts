import type { Answer, AnswerStatus, Evidence, IsoDate } from '@engagement-kit/model';
import { having, partsIn, there, wordsOf } from './find.js';
import type { Hands } from './hands.js';

const scope = 'standards-checklist';

/** Reads and uses one question of a checklist. */
export interface QuestionTester {
  /** The question, word for word. */
  readonly text: string;
  /** The status that is chosen; undefined while none is, and in review. */
  readonly status: AnswerStatus | undefined;
  /** The answer as its controls hold it, without what is empty. */
  read(): Answer;
  /** The answer in words, as review and print show it; empty while it is edited. */
  readonly words: string;
  /** What “Check plan” found here; undefined without a finding. */
  readonly finding: string | undefined;
  /** Chooses a status: `answered`. */
  answer(status: AnswerStatus): Promise<void>;
  /** Puts notes in place of those that are there. */
  notes(text: string): Promise<void>;
  /** Says why it does not apply: that status has to be chosen before. */
  reason(text: string): Promise<void>;
  owner(text: string): Promise<void>;
  dueOn(day: IsoDate): Promise<void>;
  /** Fills in a piece of evidence by its place from 0; the next free place adds one. */
  evidence(index: number, piece: Evidence): Promise<void>;
  /** Presses “Clear answer”, or what brings the answer back. */
  clear(): Promise<void>;
}

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** A tester of the question that `find` gives. */
export function questionTester(find: () => HTMLElement, hands: Hands): QuestionTester {
  const part = (name: string) => partsIn(find(), scope, name)[0];
  const inputIn = (around: HTMLElement | undefined) =>
    around && (partsIn(around, scope, 'field-input')[0] as TextInput | undefined);
  const control = (name: string) =>
    inputIn(
      ['notes', 'reason'].includes(name)
        ? part(`question-${name}`)
        : partsIn(find(), scope, 'field', having('data-field', name))[0],
    );
  const textOf = (name: string) => control(name)?.value || undefined;
  const publicBox = (index: number) => {
    const piece = partsIn(find(), scope, 'evidence')[index];
    return piece?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  };

  async function write(name: string, text: string): Promise<void> {
    const field = await hands.wait(() => control(name), `field “${name}” of the question`);
    await hands.unfold(field);
    await hands.enter(field, text);
  }

  /** Fields of the details are drawn once they are unfolded. */
  async function unfold(): Promise<void> {
    const summary = there(part('details-summary'), 'details', 'Is the checklist in review?');
    await hands.unfold(summary);
    await hands.open(summary);
    await hands.wait(() => control('owner'), 'field “owner” of the question');
  }

  async function writeDetail(name: string, text: string): Promise<void> {
    await unfold();
    await write(name, text);
  }

  return {
    get text() {
      return wordsOf(part('question-legend'));
    },
    get status() {
      const chosen = find().querySelector<HTMLInputElement>('input[type="radio"]:checked');
      return chosen?.value as AnswerStatus | undefined;
    },
    get words() {
      const said = part('question-answer');
      return said && !said.hidden ? wordsOf(said) : '';
    },
    get finding() {
      return wordsOf(part('question-finding')) || undefined;
    },
    read() {
      const evidence = partsIn(find(), scope, 'evidence')
        .map((_, index) =>
          known({
            label: textOf(`evidence.${index}.label`),
            url: textOf(`evidence.${index}.url`),
            on: textOf(`evidence.${index}.on`),
            public: publicBox(index)?.checked || undefined,
          }),
        )
        .filter((piece) => Object.keys(piece).length > 0);
      return known({
        status: this.status,
        notes: textOf('notes'),
        reason: this.status === 'not-applicable' ? textOf('reason') : undefined,
        evidence: evidence.length > 0 ? evidence : undefined,
        owner: textOf('owner'),
        dueOn: textOf('dueOn'),
      }) as Answer;
    },
    answer: async (status) => {
      const radio = there(
        find().querySelector<HTMLInputElement>(`input[type="radio"]${having('value', status)}`),
        `status “${status}”`,
        'Is the checklist in review?',
      );
      await hands.unfold(radio);
      await hands.press(radio);
    },
    notes: (text) => write('notes', text),
    reason: (text) => write('reason', text),
    owner: (text) => writeDetail('owner', text),
    dueOn: (day) => writeDetail('dueOn', day),
    evidence: async (index, piece) => {
      await unfold();
      if (!control(`evidence.${index}.label`)) {
        await hands.press(there(part('add-evidence'), 'button that adds evidence'));
      }
      for (const name of ['label', 'url', 'on'] as const) {
        const text = piece[name];
        if (text !== undefined) await write(`evidence.${index}.${name}`, text);
      }
      const box = publicBox(index);
      if (box && piece.public !== undefined && box.checked !== piece.public) await hands.press(box);
    },
    clear: async () => {
      const button = there(part('clear-answer'), 'button “Clear answer”', 'Is there an answer?');
      await hands.unfold(button);
      await hands.press(button);
    },
  };
}

/** Without what is not known. */
const known = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
