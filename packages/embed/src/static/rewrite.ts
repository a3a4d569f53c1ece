import { Parser } from 'htmlparser2';

/** Attributes by name, each value as it is written in the markup; `null` where a name stands alone. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Attributes to write. A value that the whole markup decides is asked for at its end; none leaves the attribute out. */
export type NewAttributes = Readonly<Record<string, string | null | (() => string | undefined)>>;

/** What becomes of an element: it stays, or this tag with these attributes, or its content alone, or nothing of it. */
export type Fate = 'keep' | readonly [tag: string, attributes: NewAttributes] | 'unwrap' | 'drop';

const write = (attributes: NewAttributes): string =>
  Object.entries(attributes)
    .map(([name, given]) => {
      const value = typeof given === 'function' ? given() : given;
      if (value === undefined) return '';
      return value === null ? ` ${name}` : ` ${name}="${value}"`;
    })
    .join('');

/** Markup with other elements, attributes and texts. Takes what a renderer wrote, every tag closed: it is no sanitiser. */
export function rewrite(
  markup: string,
  decide: (tag: string, attributes: Attributes) => Fate,
  written = (text: string): string => text,
): string {
  const pieces: (string | (() => string))[] = [];
  const open: Fate[] = [];
  let dropped = 0;
  let attributes: Record<string, string | null> = {};
  const parser = new Parser(
    {
      onopentagname() {
        attributes = {};
      },
      onattribute(name, value, quote) {
        attributes[name] = quote === undefined ? null : value;
      },
      onopentag(tag) {
        const fate = dropped > 0 ? 'drop' : decide(tag, attributes);
        open.push(fate);
        if (fate === 'drop') dropped += 1;
        if (fate === 'keep') pieces.push(markup.slice(parser.startIndex, parser.endIndex + 1));
        if (typeof fate !== 'object') return;
        const end = markup[parser.endIndex - 1] === '/' ? '/>' : '>';
        pieces.push(() => `<${fate[0]}${write(fate[1])}${end}`);
      },
      ontext(text) {
        if (dropped === 0) pieces.push(written(text));
      },
      onclosetag(tag, isImplied) {
        const fate = open.pop();
        if (fate === 'drop') dropped -= 1;
        if (isImplied) return;
        if (fate === 'keep') pieces.push(`</${tag}>`);
        if (typeof fate === 'object') pieces.push(`</${fate[0]}>`);
      },
    },
    // Nothing is closed but what closes itself, names keep their letters, and character references stay as they are.
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(markup);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('');
}
