import { type Around, having, keeping, partsIn, rootOf, there, wordsOf } from './find.js';
import { handsOf, type TesterOptions } from './hands.js';

const scope = 'promise-card';

/** A fact of a card, in words. */
export interface FactOnScreen {
  /** Which fact it is: `feedback-date`. */
  readonly id: string;
  readonly words: string;
  /** The card says that it is not known. */
  readonly missing: boolean;
  /** What became of a commitment. */
  readonly state: 'kept' | 'late' | 'changed' | 'withdrawn' | 'to-come' | undefined;
}

/** Where a promise stands, or a commitment in it. */
export interface NoticeOnScreen {
  readonly state: string;
  readonly words: string;
}

/** Facts under one heading. */
export interface SectionOnScreen {
  readonly heading: string;
  readonly facts: readonly FactOnScreen[];
}

/** Reads and uses a promise card. */
export interface CardTester {
  readonly root: HTMLElement;
  readonly title: string;
  readonly organisation: string;
  /** The published promise, without quotation marks; undefined until a type is chosen. */
  readonly promise: string | undefined;
  /** The type of engagement, in words. */
  readonly type: string;
  /** Made and when, not made yet, or taken back. */
  readonly standing: NoticeOnScreen | undefined;
  /** What people have to know first. */
  readonly notices: readonly NoticeOnScreen[];
  /** A section by its block: `feedback`, `open`, `fixed`, `contact`; undefined where the card has none. */
  section(block: string): SectionOnScreen | undefined;
  /** Presses a button of the card. */
  press(action: 'copy' | 'print' | 'poster' | 'download'): Promise<void>;
  /** What the card said of the button that was pressed last. */
  readonly status: string;
}

const states = ['kept', 'late', 'changed', 'withdrawn', 'to-come'] as const;

/** A tester of the promise card in `around`, which may be the element `<engagement-promise>` too. */
export function cardTester(around: Around, options: TesterOptions = {}): CardTester {
  const hands = handsOf(options);
  const find = keeping(() => rootOf(around, scope, 'promise card'));
  const part = (name: string, more?: string) => partsIn(find(), scope, name, more)[0];
  const words = (name: string) => wordsOf(part(name));
  return {
    get root() {
      return find();
    },
    get title() {
      return words('title');
    },
    get organisation() {
      return words('organisation');
    },
    get promise() {
      return words('promise') || undefined;
    },
    get type() {
      return words('type');
    },
    get standing() {
      const standing = part('standing');
      return standing && noticeOf(standing);
    },
    get notices() {
      return partsIn(find(), scope, 'notice').map(noticeOf);
    },
    section: (block) => {
      const section = part('section', having('data-block', block));
      return section && sectionOf(section);
    },
    press: async (action) =>
      hands.press(
        there(part('action', having('data-action', action)), `button “${action}” on the card`),
      ),
    get status() {
      return words('status');
    },
  };
}

const noticeOf = (node: HTMLElement): NoticeOnScreen => ({
  state: node.getAttribute('data-state') ?? '',
  words: wordsOf(node),
});

const sectionOf = (node: HTMLElement): SectionOnScreen => ({
  heading: wordsOf(partsIn(node, scope, 'heading')[0]),
  facts: partsIn(node, scope, 'fact').map((fact) => ({
    id: fact.getAttribute('data-fact') ?? '',
    words: wordsOf(fact),
    missing: fact.hasAttribute('data-missing'),
    state: states.find((state) => fact.hasAttribute(`data-${state}`)),
  })),
});
