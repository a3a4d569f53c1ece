import { there, wordsOf } from './find.js';

/**
 * Uses a page as a person does. `userEvent.setup()` of Testing Library and the `userEvent` of Vitest’s browser mode fit.
 */
export interface TesterUser {
  click(element: Element): Promise<unknown>;
  clear(element: Element): Promise<unknown>;
  type(element: Element, text: string): Promise<unknown>;
  selectOptions(element: Element, value: string): Promise<unknown>;
  tab(): Promise<unknown>;
}

/** Options of every tester. */
export interface TesterOptions {
  /** Presses and types key by key. Without it the tester sends the events of one press, or of one entry, by itself. */
  readonly user?: TesterUser | undefined;
  /** React’s `act`, in a run that sets `IS_REACT_ACT_ENVIRONMENT`, as Testing Library for React does. */
  readonly act?: ((work: () => Promise<void>) => unknown) | undefined;
}

/** What acts on a page for a tester. */
export interface Hands {
  press(element: HTMLElement): Promise<void>;
  /** Puts a text in place of what a field holds, and leaves the field. */
  enter(field: HTMLElement, text: string): Promise<void>;
  /** Picks an option of a list by its value. */
  pick(list: HTMLSelectElement, value: string): Promise<void>;
  /** Opens the fold of a summary. */
  open(summary: HTMLElement): Promise<void>;
  /** Opens every fold around an element. */
  unfold(element: HTMLElement): Promise<void>;
  /** Waits until something is there that is drawn a moment after what was done. */
  wait<Found>(find: () => Found | null | undefined | false, what: string): Promise<Found>;
}

/** A busy machine takes seconds for what takes milliseconds. */
const patienceMs = 15_000;

/** The hands of a tester with these options. */
export function handsOf({ user, act = (work) => work() }: TesterOptions): Hands {
  const own = user ? handsOfUser(user) : plainHands;
  // A person’s hands see to it by themselves.
  const during = user ? (work: () => Promise<void>) => work() : act;
  const sound =
    <Given extends [HTMLElement, ...string[]]>(work: (...given: Given) => Promise<void>) =>
    async (...given: Given): Promise<void> => {
      const [element] = given;
      if (element.matches(':disabled')) {
        throw new Error(`It is disabled: ${element.outerHTML.slice(0, 120)}`);
      }
      await during(() => work(...given));
    };
  const open = sound(async (summary) => {
    const fold = summary.parentElement as HTMLDetailsElement;
    if (fold.open) return;
    const opened = toggled(fold);
    await own.press(summary);
    await opened;
    if (!fold.open) throw new Error(`“${wordsOf(summary)}” did not unfold.`);
  });
  return {
    press: sound(own.press),
    open,
    enter: sound(own.enter),
    pick: sound(own.pick as (list: HTMLElement, value: string) => Promise<void>),
    unfold: async (element) => {
      for (let each = foldAround(element); each; each = foldAround(element)) {
        await open(there(each.querySelector<HTMLElement>(':scope > summary'), 'summary'));
      }
    },
    wait: async (find, what) => {
      const end = performance.now() + patienceMs;
      for (;;) {
        const found = find();
        if (found) return found;
        if (performance.now() > end) throw new Error(`There is no ${what}.`);
        await act(aMoment);
      }
    },
  };
}

type OwnHands = Pick<Hands, 'press' | 'enter' | 'pick'>;

const handsOfUser = (user: TesterUser): OwnHands => ({
  press: async (element) => {
    await user.click(element);
  },
  enter: async (field, text) => {
    await user.clear(field);
    // These two are the beginning of a key’s name.
    if (text) await user.type(field, text.replace(/[{[]/g, '$&$&'));
    await user.tab();
  },
  pick: async (list, value) => {
    await user.selectOptions(list, value);
  },
});

const plainHands: OwnHands = {
  press: async (element) => {
    element.focus();
    element.click();
  },
  enter: async (field, text) => {
    field.focus();
    put(field, text);
    field.blur();
  },
  pick: async (list, value) => {
    list.focus();
    put(list, value);
  },
};

/** The outermost fold around an element that is closed, and hides it. */
function foldAround(element: HTMLElement): HTMLDetailsElement | undefined {
  let found: HTMLDetailsElement | undefined;
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (each.matches('details:not([open])') && element.parentElement !== each) {
      found = each as HTMLDetailsElement;
    }
  }
  return found;
}

/** Until a fold has said that it is open, a moment after it was pressed. */
const toggled = (fold: HTMLDetailsElement): Promise<void> =>
  new Promise((resolve) => {
    const patience = later(resolve, patienceMs);
    fold.addEventListener(
      'toggle',
      () => {
        never(patience);
        resolve();
      },
      { once: true },
    );
  });

/** As it was when this was loaded: a test may stop the clock. */
const { setTimeout: later, clearTimeout: never } = globalThis;

const aMoment = (): Promise<void> => new Promise((resolve) => void later(resolve, 10));

/** Sets the value past React, which looks for changes at the element itself, and says so as a browser does. */
function put(field: HTMLElement, value: string): void {
  const prototype = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  const { Event: OwnEvent } = windowOf(field);
  for (const type of ['input', 'change']) {
    field.dispatchEvent(new OwnEvent(type, { bubbles: true, composed: true }));
  }
}

/** The window of a node: of a frame, or of a jsdom that a test made. */
const windowOf = (node: Node) => node.ownerDocument?.defaultView ?? globalThis;
