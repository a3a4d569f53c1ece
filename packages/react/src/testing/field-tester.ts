import { partsIn, there, wordsOf } from './find.js';
import type { Hands } from './hands.js';

const scope = 'plan-form';

/** Reads and uses one field of a plan. */
export interface FieldTester {
  readonly label: string;
  /** What it holds: a text, or the words of what is picked. */
  read(): string;
  /** Why what is in it was not taken; undefined while it was. */
  readonly problem: string | undefined;
  /** Puts a text, or a day as `2026-06-04`, in place of what is there. */
  write(text: string): Promise<void>;
  /** Picks by words: “Yes”, the name of a community. Picked again, one of several is taken out. */
  pick(words: string): Promise<void>;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A tester of the field that `find` gives. */
export function fieldTester(find: () => HTMLElement, hands: Hands): FieldTester {
  const control = () => partsIn(find(), scope, 'input')[0] as Control | undefined;
  const picks = () => partsIn(find(), scope, 'pick');
  const box = (pick: HTMLElement) =>
    there(pick.querySelector<HTMLInputElement>('input'), 'box to tick');
  return {
    get label() {
      return wordsOf(partsIn(find(), scope, 'label')[0]);
    },
    read() {
      const field = control();
      if (!field) {
        const picked = picks().filter((pick) => box(pick).checked);
        return picked.map(wordsOf).join(', ');
      }
      return isList(field) ? wordsOf(field.selectedOptions[0]) : field.value;
    },
    get problem() {
      return wordsOf(partsIn(find(), scope, 'problem')[0]) || undefined;
    },
    write: async (text) => {
      const field = there(control(), 'text in the field', 'Pick instead.');
      await hands.unfold(field);
      await hands.enter(field, text);
    },
    pick: async (words) => {
      const list = control();
      if (list && isList(list)) {
        const option = [...list.options].find((each) => wordsOf(each) === words);
        await hands.unfold(list);
        await hands.pick(list, there(option, `“${words}” in the list`).value);
        return;
      }
      const pick = there(
        picks().find((each) => wordsOf(each) === words),
        `“${words}” to pick`,
      );
      await hands.unfold(pick);
      await hands.press(box(pick));
    },
  };
}

const isList = (control: Control): control is HTMLSelectElement => control.tagName === 'SELECT';
