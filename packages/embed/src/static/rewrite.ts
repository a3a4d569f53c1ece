/** What becomes of an element: this tag with these attributes, only its content stays, or nothing of it does. */
export type Fate = readonly [tag: string, attributes: Attributes] | 'unwrap' | 'drop';

/** Attributes by name, each value as it is written in the markup; an empty one is an empty text. */
export type Attributes = Readonly<Record<string, string>>;

const tags = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const pairs = /([^\s=>/"]+)(?:="([^"]*)")?/g;
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Reads the attributes of a tag. */
const read = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(pairs)].map(([, name = '', value = '']) => [name, value]));

/** Writes attributes so that no program takes a `>` in one for the end of the tag. */
const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/</g, '&lt;').replace(/>/g, '&gt;')}"`)
    .join('');

/**
 * Markup with other elements and attributes. Takes only what a renderer wrote: well-formed, every `<` in a text and
 * every `"` in an attribute escaped. It is no sanitiser.
 */
export function rewrite(
  markup: string,
  decide: (tag: string, attributes: Attributes) => Fate,
): string {
  const open: Fate[] = [];
  let dropped = 0;
  let result = '';
  let end = 0;
  for (const match of markup.matchAll(tags)) {
    const [whole, closing, tag = '', own = ''] = match;
    if (!dropped) result += text(markup.slice(end, match.index));
    end = match.index + whole.length;
    if (closing) {
      const fate = open.pop();
      if (fate === 'drop') dropped -= 1;
      else if (!dropped && typeof fate === 'object') result += `</${fate[0]}>`;
      continue;
    }
    const fate = dropped ? 'drop' : decide(tag, read(own));
    if (typeof fate === 'object') result += `<${fate[0]}${write(fate[1])}>`;
    if (empty.has(tag)) continue;
    open.push(fate);
    if (fate === 'drop') dropped += 1;
  }
  return result + text(markup.slice(end));
}

const text = (written: string): string => written.replace(/>/g, '&gt;');
