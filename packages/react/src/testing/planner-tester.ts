import { type FieldTester, fieldTester } from './field-tester.js';
import { type Around, having, keeping, partsIn, rootOf, there, wordsOf } from './find.js';
import { handsOf, type TesterOptions } from './hands.js';

const scope = 'planner';

/** A place in the rail. */
export interface PlaceOnScreen {
  readonly id: string;
  readonly name: string;
  /** How it stands, in a few words; empty where the rail says nothing. */
  readonly status: string;
}

/** Reads and uses the planner. */
export interface PlannerTester {
  readonly root: HTMLElement;
  /** Id of the place that is shown: `communities`. */
  readonly place: string;
  /** Id of the item that has the page to itself, or is open in its list; undefined without one. */
  readonly item: string | undefined;
  readonly heading: string;
  /** Every place, in the order of the rail. */
  readonly places: readonly PlaceOnScreen[];
  /** Goes to a place by the rail, and on to one of its items; resolves once it is drawn. */
  goTo(place: string, item?: string): Promise<void>;
  /** A field on the page by its name in the plan, `accessNeeds`; of the open item, where one is open. */
  field(name: string): FieldTester;
  /** Presses “Done” of the open item. */
  done(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** A tester of the planner in `around`. */
export function plannerTester(around: Around, options: TesterOptions = {}): PlannerTester {
  const hands = handsOf(options);
  const find = keeping(() => rootOf(around, scope, 'planner'));
  const part = (name: string, more?: string, within: Around = find()) =>
    partsIn(within, scope, name, more)[0];
  const page = () => there(part('page'), 'page of the planner');
  const isDrawn = (place: string) =>
    page().getAttribute('data-place') === place && !part('loading') && page();
  const openItem = () =>
    page().getAttribute('data-item') ??
    part('item', '[data-open]')?.getAttribute('data-item') ??
    undefined;
  const entry = (place: string) =>
    there(part('rail-entry', having('data-place', place)), `place “${place}” in the rail`);
  const linkIn = (node: HTMLElement) => there(part('link', '', node), 'link');
  const button = (name: string) =>
    there(partsIn(find(), 'plan-file', name)[0], `button “${name}” in the bar`);
  return {
    get root() {
      return find();
    },
    get place() {
      return page().getAttribute('data-place') ?? '';
    },
    get item() {
      return openItem();
    },
    get heading() {
      return wordsOf(part('page-heading'));
    },
    get places() {
      return partsIn(find(), scope, 'rail-entry').map((node) => ({
        id: node.getAttribute('data-place') ?? '',
        name: wordsOf(part('rail-name', '', node)),
        status: wordsOf(part('rail-status', '', node)),
      }));
    },
    goTo: async (place, item) => {
      await hands.press(linkIn(entry(place)));
      await hands.wait(() => isDrawn(place), `place “${place}” on the page`);
      if (item === undefined) return;
      const named = having('data-item', item);
      const inRail = part('rail-item', named, entry(place));
      const inList = part('item', named, page());
      await hands.press(linkIn(there(inRail ?? inList, `item “${item}” of “${place}”`)));
      await hands.wait(() => openItem() === item, `item “${item}” on the page`);
    },
    field: (name) =>
      fieldTester(() => {
        const within = part('item', '[data-open]', page()) ?? page();
        const found = partsIn(within, 'plan-form', 'field', having('data-field', name));
        if (found.length > 1) throw new Error(`There are ${found.length} fields “${name}” here.`);
        return there(found[0], `field “${name}” on the page`, 'Is its item open?');
      }, hands),
    done: async () => hands.press(there(part('done'), 'button “Done”', 'Is an item open?')),
    undo: async () => hands.press(button('undo')),
    redo: async () => hands.press(button('redo')),
  };
}
