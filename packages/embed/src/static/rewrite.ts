import { Parser } from 'htmlparser2';

/** What becomes of an element: this tag with these attributes, only its content stays, or nothing of it does. */
export type Fate = readonly [tag: string, attributes: Attributes] | 'unwrap' | 'drop';

/** Attributes by name, each value as it is written in the markup; an empty one is an empty text. */
export type Attributes = Readonly<Record<string, string>>;

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** So that no program takes a `>` in a text or an attribute for the end of a tag. */
const escaped = (written: string): string => written.replace(/</g, '&lt;').replace(/>/g, '&gt;');

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Markup with other elements and attributes. Takes what a renderer wrote: it is no sanitiser. */
export function rewrite(
  markup: string,
  decide: (tag: string, attributes: Attributes) => Fate,
): string {
  const open: Fate[] = [];
  let dropped = 0;
  let result = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const fate = dropped > 0 ? 'drop' : decide(tag, attributes);
        open.push(fate);
        if (fate === 'drop') dropped += 1;
        if (typeof fate === 'object') result += `<${fate[0]}${write(fate[1])}>`;
      },
      ontext(text) {
        if (dropped === 0) result += escaped(text);
      },
      onclosetag(tag) {
        const fate = open.pop();
        if (fate === 'drop') dropped -= 1;
        if (typeof fate === 'object' && !empty.has(tag)) result += `</${fate[0]}>`;
      },
    },
    // Character references stay as they are written.
    { decodeEntities: false },
  );
  parser.end(markup);
  return result;
}
