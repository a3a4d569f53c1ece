/** Where elements are defined, and under which names. */
export interface DefineOptions {
  /** Begins the tags: `acme` makes `<acme-spectrum>`. Two versions on one page need two prefixes. */
  readonly prefix?: string;
  /** The page's registry unless given. */
  readonly registry?: CustomElementRegistry;
}

/** Classes by what follows the prefix. */
type Classes = Readonly<Record<string, CustomElementConstructor>>;

/** Defines these elements. Tags that are taken stay as they are, with one warning. */
export function defineAll(
  classes: Classes,
  { prefix = 'engagement', registry = globalThis.customElements }: DefineOptions = {},
): void {
  let taken = false;
  for (const [kind, Class] of Object.entries(classes)) {
    const tag = `${prefix}-${kind}`;
    if (registry?.get(tag)) taken = true;
    // A class can be defined once only: each definition has its own.
    else registry?.define(tag, class extends Class {});
  }
  if (taken) {
    console.warn(
      `Engagement Kit: <${prefix}-…> is defined already, so this copy steps aside. Include it once, or give each version a prefix.`,
    );
  }
}
