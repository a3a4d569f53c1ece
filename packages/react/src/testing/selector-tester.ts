import type { EngagementTypeId } from '@engagement-kit/model';
import { type Around, having, keeping, partsIn, rootOf, there, wordsOf } from './find.js';
import { handsOf, type TesterOptions } from './hands.js';

const scope = 'spectrum-selector';

/** What the selector says of one type. */
export interface TypeOnScreen {
  readonly id: EngagementTypeId;
  readonly name: string;
  /** The published promise. */
  readonly promise: string;
  readonly chosen: boolean;
}

/** Reads and uses a spectrum selector. */
export interface SelectorTester {
  readonly root: HTMLElement;
  /** Id of the chosen type; null without one. */
  readonly chosen: EngagementTypeId | null;
  /** Every type, in the order of the spectrum. */
  readonly types: readonly TypeOnScreen[];
  /** What is missing; undefined while nothing is. */
  readonly problem: string | undefined;
  /** Chooses a type: `involve`. */
  choose(type: EngagementTypeId): Promise<void>;
  /** Presses “Clear choice”. */
  clear(): Promise<void>;
}

/** A tester of the spectrum selector in `around`, which may be the element `<engagement-spectrum>` too. */
export function selectorTester(around: Around, options: TesterOptions = {}): SelectorTester {
  const hands = handsOf(options);
  const find = keeping(() => rootOf(around, scope, 'spectrum selector'));
  const part = (name: string, within: Around = find()) => partsIn(within, scope, name)[0];
  const option = (type: EngagementTypeId) =>
    there(
      partsIn(find(), scope, 'option', having('data-type', type))[0],
      `type “${type}” to choose`,
    );
  const typeOf = (node: HTMLElement): TypeOnScreen => ({
    id: node.getAttribute('data-type') as EngagementTypeId,
    name: wordsOf(part('option-label', node)),
    promise: wordsOf(part('passage', part('option-promise', node) ?? node)),
    chosen: node.hasAttribute('data-selected'),
  });
  return {
    get root() {
      return find();
    },
    get chosen() {
      return this.types.find(({ chosen }) => chosen)?.id ?? null;
    },
    get types() {
      return partsIn(find(), scope, 'option').map(typeOf);
    },
    get problem() {
      return wordsOf(part('error-message')) || undefined;
    },
    choose: async (type) =>
      hands.press(
        there(part('option-radio', option(type)), `radio button of “${type}”`, 'Is it read-only?'),
      ),
    clear: async () =>
      hands.press(there(part('clear'), 'button “Clear choice”', 'Is a type chosen?')),
  };
}
