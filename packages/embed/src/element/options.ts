const texts: Record<string, string> = {
  theme: 'theme',
  headingLevel: 'heading-level',
  name: 'name',
  save: 'save',
  loading: 'loading',
  events: 'events',
  src: 'src',
};
const flags: Record<string, string> = {
  readOnly: 'readonly',
  disabled: 'disabled',
  required: 'required',
};

/** Every attribute that an element takes. `value` and `guidance` hold data. */
export const attributes = [
  ...Object.values({ ...texts, ...flags }),
  'lang',
  'value',
  'guidance',
  'data-ek-scheme',
] as const;

/** Every property that a host may set, also before the element is there. */
export const properties = [...Object.keys({ ...texts, ...flags }), 'value', 'guidance'];

/** Gives a class the properties that read and write an attribute. `null` takes the attribute away. */
export function reflectOptions(prototype: HTMLElement): void {
  for (const [property, attribute] of Object.entries({ ...texts, ...flags })) {
    const flag = property in flags;
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const text = this.getAttribute(attribute);
        return flag ? text !== null : (text ?? '');
      },
      set(this: HTMLElement, value: unknown) {
        if (flag ? !value : value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, flag ? '' : String(value));
      },
    });
  }
}
