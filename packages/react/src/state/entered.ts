/** What a person did with a control of a page before a script took it over. */
export interface Entered {
  readonly name: string;
  readonly id: string;
  /** What it says now: for a box that was unticked, nothing. */
  readonly text: string;
}

type Control = HTMLInputElement;

/** The controls that say something else than they came with. A choice of several is the one that is chosen. */
export const enteredIn = (controls: Iterable<Element>): readonly Entered[] =>
  ([...controls] as Control[])
    .filter(({ type, checked, defaultChecked, value, defaultValue }) =>
      type === 'radio'
        ? checked && !defaultChecked
        : checked !== defaultChecked || value !== defaultValue,
    )
    .map(({ type, name, id, checked, value }) => ({
      name,
      id,
      text: type !== 'checkbox' || checked ? value : '',
    }));
