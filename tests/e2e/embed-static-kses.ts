// What WordPress leaves of HTML that an author without the right to “unfiltered HTML” writes: `wp_kses_post`.
// Source: WordPress, src/wp-includes/kses.php, `$allowedposttags` and `_wp_add_global_attributes`,
// github.com/WordPress/wordpress-develop at 0601582307e8a5b95e16764cf8715314b05dbc5f. Tags that hold media, tables or
// outdated markup are left out of this copy: that makes it stricter than the original.
import sanitize from 'sanitize-html';

/** Attributes that every allowed tag may have. */
const everywhere = [
  ...['aria-controls', 'aria-current', 'aria-describedby', 'aria-details', 'aria-expanded'],
  ...['aria-hidden', 'aria-label', 'aria-labelledby', 'aria-live', 'class', 'data-*', 'dir'],
  ...['hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
];

/** Allowed tags, each with the attributes that it may have besides. */
const tags: Readonly<Record<string, readonly string[]>> = {
  ...{ address: [], a: ['href', 'rel', 'rev', 'name', 'target', 'download'], abbr: [] },
  ...{
    article: ['align'],
    aside: ['align'],
    b: [],
    bdo: [],
    big: [],
    blockquote: ['cite'],
    br: [],
  },
  ...{
    button: ['disabled', 'name', 'type', 'value'],
    cite: [],
    code: [],
    del: ['datetime'],
    dd: [],
  },
  ...{ dfn: [], details: ['align', 'open'], div: ['align'], dl: [], dt: [], em: [], fieldset: [] },
  ...{ figure: ['align'], figcaption: ['align'], footer: ['align'], h1: ['align'], h2: ['align'] },
  ...{ h3: ['align'], h4: ['align'], h5: ['align'], h6: ['align'], header: ['align'] },
  ...{ hgroup: ['align'], hr: ['align', 'noshade', 'size', 'width'], i: [], kbd: [] },
  ...{ ins: ['datetime', 'cite'], label: ['for'], legend: ['align'], li: ['align', 'value'] },
  ...{ main: ['align'], mark: [], menu: ['type'], nav: ['align'], p: ['align'], pre: ['width'] },
  ...{ q: ['cite'], s: [], samp: [], span: ['align'], section: ['align'], small: [], strong: [] },
  ...{ sub: [], summary: ['align'], sup: [], tt: [], u: [], ul: ['type'], var: [] },
  ...{ ol: ['start', 'type', 'reversed'] },
  ...{ textarea: ['cols', 'rows', 'disabled', 'name', 'readonly'] },
};

/** The markup as such a content system stores it. */
export const afterKses = (html: string): string =>
  sanitize(html, {
    allowedTags: Object.keys(tags),
    allowedAttributes: { ...mutable(tags), '*': everywhere },
    // wp_kses takes away a tag that it does not know and leaves what is in it.
    nonTextTags: [],
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowVulnerableTags: true,
  });

const mutable = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([tag, names]) => [tag, [...names]]));

/**
 * The tags that wp_kses cannot read as they were meant. It takes the first `>` for the end of a tag
 * (`wp_kses_split`), wants attributes in double quotes (`wp_kses_hair`), and `data-*` names without `--`.
 */
export const unreadableTags = (html: string): readonly string[] =>
  (html.match(/<!--.*?(?:-->|$)|<[^>]*(?:>|$)|>/gs) ?? []).filter(
    (tag) =>
      !/^<\/?[a-z][a-z0-9]*(?: (?:data(?:-[a-z0-9_]+)+|(?!data)[a-z][a-z-]*)="[^"<>]*")*>$/i.test(
        tag,
      ),
  );
