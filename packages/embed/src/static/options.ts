/** Level of a heading: 1 is the title of a page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What every static renderer takes. */
export interface StaticOptions {
  /**
   * What is made. `fragment`: markup for a page of yours, with native controls that a form posts without a script.
   * `content`: the same to read, without controls, in tags that a strict content system keeps.
   * `page`: a whole document. `fragment` unless given.
   */
  readonly as?: 'fragment' | 'content' | 'page' | undefined;
  /** BCP 47 tag. A language that the kit has no words in keeps English. */
  readonly language?: string | undefined;
  /**
   * Level of the first heading, 1 to 6: 1 in a page, 2 elsewhere, unless given. In a fragment the question of the
   * spectrum is a heading only where this is given.
   */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Begins every id. Two of the same widget in one page need one each, unless their names differ. */
  readonly id?: string | undefined;
  /** Addresses of the style sheets that a page links to, screen and print. None unless given. */
  readonly styleSheets?: readonly string[] | undefined;
}

/** What the static form of a widget takes besides. */
export interface StaticFormOptions extends StaticOptions {
  /** Name of the form entries, as the element posts them. Without it nothing is posted. */
  readonly name?: string | undefined;
  /** Shows what is chosen, without controls. */
  readonly readOnly?: boolean | undefined;
  /** Address that a page's own form is posted to. Without it a page has no form around the widget. */
  readonly action?: string | undefined;
}

/** Where ids begin: what is given, else a name that differs from that of every other widget with another name. */
export const idOf = (widget: string, { id, name }: StaticFormOptions): string =>
  id ??
  ['engagement', widget, name?.replace(/[^a-z\d-]/gi, (sign) => `_${sign.charCodeAt(0)}_`)]
    .filter(Boolean)
    .join('-');
