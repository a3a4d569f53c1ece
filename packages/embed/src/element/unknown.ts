/** What an attribute takes, where that is a list. */
const choices: Readonly<Record<string, readonly string[]>> = {
  theme: ['neutral', 'host'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  save: ['off', 'ask', 'host'],
  loading: ['lazy', 'eager'],
  events: ['notes'],
  give: ['file', 'host'],
  'data-ek-scheme': ['light', 'dark', 'auto'],
};

const said = new Set<string>();

/** Tells a developer, once, of a value that an element cannot do anything with: nothing else would show it. */
function warn({ localName }: Element, name: string, value: string, known: readonly string[]): void {
  const text = `Engagement Kit: <${localName}> does not know “${value}” in \`${name}\`. It knows: ${known.join(', ')}.`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

/** Looks at the text of an attribute that takes one of a list. */
export function checkChoice(element: Element, name: string, text: string | null): void {
  const known = choices[name];
  if (text && known && !known.includes(text)) warn(element, name, text, known);
}

/** Looks at ids in a value, once the page has had the time to hand over the guidance that they are of. */
export function checkIds(
  element: Element,
  find: () => { readonly given: readonly string[]; readonly known: readonly string[] },
): void {
  setTimeout(() => {
    const { given, known } = find();
    for (const id of given) if (!known.includes(id)) warn(element, 'value', id, known);
  });
}
