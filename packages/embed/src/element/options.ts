/** Which attribute a property reads and writes. */
const reflected: Record<string, string> = {
  theme: 'theme',
  headingLevel: 'heading-level',
  name: 'name',
  save: 'save',
  loading: 'loading',
  events: 'events',
  src: 'src',
  readOnly: 'readonly',
  disabled: 'disabled',
  required: 'required',
};
const flags = /^(readonly|disabled|required)$/;
const data = ['value', 'guidance'];

/** Every attribute that an element takes. */
export const attributes: readonly string[] = [
  ...Object.values(reflected),
  ...data,
  'lang',
  'data-ek-scheme',
];

/** Attributes that only one element takes. */
export const ownAttributes: readonly string[] = ['address', 'request', 'give'];

/** Every property that a host may set, also before the element is there. */
export const properties: readonly string[] = [
  ...Object.keys(reflected),
  ...data,
  'answers',
  'promise',
  'plan',
  'request',
];

/** On a server there is no HTMLElement, and importing must not fail there. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** An element whose properties read and write its attributes. `null` takes an attribute away. */
export class ElementWithOptions extends Base {
  /** The attribute `theme`: `neutral` or `host`. */
  declare theme: string;
  /** The attribute `heading-level`: 1 to 6. */
  declare headingLevel: string | number | null;
  /** The attribute `name`: of the form entry and of what is saved. */
  declare name: string;
  /** The attribute `save`: `off`, `ask` or `host`. */
  declare save: string;
  /** The attribute `loading`: `lazy` waits until the element is near the screen. */
  declare loading: string;
  /** The attribute `events`: `notes` puts free text into the events. */
  declare events: string;
  /** The attribute `src`: address of a promise's file. */
  declare src: string;
  /** The attribute `readonly`. */
  declare readOnly: boolean;
  /** The attribute `disabled`. */
  declare disabled: boolean;
  /** The attribute `required`. */
  declare required: boolean;
}

for (const [property, attribute] of Object.entries(reflected)) {
  const flag = flags.test(attribute);
  Object.defineProperty(ElementWithOptions.prototype, property, {
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

/**
 * Sets properties again that were set before the class was defined, because they would hide the accessors of the class.
 */
export function upgrade(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}

/** The attribute `heading-level`, where it is one. */
export function headingLevelOf(element: Element): 1 | undefined {
  const level = Number(element.getAttribute('heading-level'));
  return [1, 2, 3, 4, 5, 6].includes(level) ? (level as 1) : undefined;
}
