// Whoever speaks to the computer says the words they see: the name of a fold begins with them (WCAG 2.5.3).

/** What folds and unfolds something. */
const folds = 'summary, [aria-expanded]:not([role="combobox"])';

/** Each fold whose name does not begin with its visible words, in open shadow roots too. */
export function misnamedFolds(root: ParentNode): readonly string[] {
  const own = [...root.querySelectorAll(folds)].flatMap((fold) => {
    const [seen, name] = [words(fold.textContent), nameOf(fold)];
    return name.startsWith(seen) ? [] : [`“${name}” does not begin with “${seen}”`];
  });
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? misnamedFolds(shadowRoot) : [],
  );
  return [...own, ...inside];
}

/** The name by the attributes that give one, else by content. */
function nameOf(fold: Element): string {
  const ids = fold.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const root = fold.getRootNode() as Document | ShadowRoot;
  if (ids.length > 0) {
    return words(ids.map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' '));
  }
  return words(fold.getAttribute('aria-label') ?? fold.textContent);
}

const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
