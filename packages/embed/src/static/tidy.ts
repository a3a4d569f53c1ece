import { type Attributes, type Fate, rewrite } from './rewrite.js';

/** What content systems keep for an author who may not write HTML of their own. */
const keptTags =
  /^(a|article|blockquote|dd|details|div|dl|dt|em|fieldset|footer|h[1-6]|legend|li|nav|ol|p|section|span|strong|summary|ul)$/;
const keptAttributes =
  /^(aria-(current|describedby|hidden|label|labelledby)|cite|data(-[a-z0-9_]+)+|dir|hidden|href|id|lang|open|role|start|title)$/;
/** What says nothing in words, and what works only in a form. */
const wordless = /^(button|input|script|select|style|svg|template|textarea)$/;

/** What says what a drawing shows. */
const ofDrawings = /^(key|statement-drawing)$/;

/** What stands out by its style alone, by its part: without a style sheet a tag has to do it. */
const stressed: Readonly<Record<string, string>> = {
  term: 'strong',
  label: 'strong',
  'option-chosen': 'em',
};

const announcement = ' data-part="announcement"';
const references = / (aria-describedby|aria-labelledby)="([^"]*)"/g;

/** Parts of the standards whose names other components have too, so that each says whose it is. */
const sharedNames = 'root|question|answer|summary|progress|source';
const scopes = new RegExp(
  ` data-scope="standards-checklist"(?= data-part="(?!(?:${sharedNames})"))`,
  'g',
);
/** Their look and their label tell what they are. */
const boxNames = / data-part="(?:status-radio|evidence-public-input)"/g;

/** Static markup of the standards, which have a thousand nodes, without what says again what is known. */
export const brief = (markup: string): string =>
  markup.replace(scopes, '').replace(boxNames, '').replaceAll(' value=""', '');

/** Static markup without what only a script would use: live regions, and references to what is not there. */
export function tidy(markup: string): string {
  const ids = new Set([...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return withoutAnnouncements(markup).replace(references, (_whole, name, value: string) => {
    const known = value.split(' ').filter((id) => ids.has(id));
    return known.length ? ` ${name}="${known.join(' ')}"` : '';
  });
}

/** Found by their name, not by a pattern: a form has a thousand tags, and one of these. */
function withoutAnnouncements(markup: string): string {
  const at = markup.indexOf(announcement);
  if (at < 0) return markup;
  const start = markup.lastIndexOf('<', at);
  const end = markup.indexOf('>', markup.indexOf('</', at)) + 1;
  return withoutAnnouncements(markup.slice(0, start) + markup.slice(end));
}

/** Static markup of which a strict content system loses nothing: no controls, no drawings, plain tags only. */
export function plain(markup: string): string {
  return rewrite(markup, (tag, attributes): Fate => {
    if (wordless.test(tag) || ofDrawings.test(attributes['data-part'] ?? '')) return 'drop';
    if (!keptTags.test(tag)) return 'unwrap';
    const part = attributes['data-part'] ?? '';
    return [
      stressed[part] ?? tag,
      mapped(attributes, (name, value) => (keptAttributes.test(name) ? value : undefined)),
    ];
  });
}

function mapped(
  attributes: Attributes,
  change: (name: string, value: string) => string | undefined,
): Attributes {
  const entries = Object.entries(attributes).flatMap(([name, value]) => {
    const next = change(name, value);
    return next === undefined ? [] : [[name, next]];
  });
  return Object.fromEntries(entries);
}
