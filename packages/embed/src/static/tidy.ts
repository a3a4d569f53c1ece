import { type Attributes, type Fate, type NewAttributes, rewrite } from './rewrite.js';

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

const references = ['aria-describedby', 'aria-labelledby'];

/** Parts of the standards whose names other components have too, so that each says whose it is. */
const sharedNames = /^(root|question|answer|summary|progress|source)$/;
/** Their look and their label tell what they are. */
const boxNames = /^(status-radio|evidence-public-input)$/;

/** So that no program takes a `>` in a text or an attribute for the end of a tag. */
const escaped = (written: string): string => written.replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Static markup without what only a script would use (live regions, and references to what is not there), and without
 * what says again what is known: the standards have a thousand nodes. `content`: also without all that a strict content
 * system would strip, controls and drawings among it, in plain tags only.
 */
export function tidy(markup: string, { content = false } = {}): string {
  const ids = new Set<string>();
  const decide = (tag: string, attributes: Attributes): Fate => {
    const part = attributes['data-part'] ?? '';
    if (part === 'announcement') return 'drop';
    if (content && (wordless.test(tag) || ofDrawings.test(part))) return 'drop';
    if (content && !keptTags.test(tag)) return 'unwrap';
    if (attributes.id) ids.add(attributes.id);
    const left = Object.keys(attributes).filter(
      (name) => !isKnown(name, attributes) && (!content || keptAttributes.test(name)),
    );
    const refers = references.some((name) => name in attributes);
    if (!content && !refers && left.length === Object.keys(attributes).length) return 'keep';
    return [
      (content && stressed[part]) || tag,
      Object.fromEntries(left.map((name) => [name, valueFor(name, attributes[name] ?? null)])),
    ];
  };
  const valueFor = (name: string, value: string | null): NewAttributes[string] => {
    if (references.includes(name)) return () => among(ids, value ?? '');
    return content ? escaped(value ?? '') : value;
  };
  return rewrite(markup, decide, content ? escaped : undefined);
}

/** Those of some ids that are there. */
const among = (ids: ReadonlySet<string>, value: string): string | undefined =>
  value
    .split(' ')
    .filter((id) => ids.has(id))
    .join(' ') || undefined;

/** Whether an attribute says what the elements around it, or its own, say already. */
function isKnown(name: string, attributes: Attributes): boolean {
  const part = attributes['data-part'];
  if (!part) return false;
  if (name === 'data-part') return boxNames.test(part);
  return (
    name === 'data-scope' && attributes[name] === 'standards-checklist' && !sharedNames.test(part)
  );
}
