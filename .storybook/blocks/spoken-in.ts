import { getRoles, queries } from 'storybook/test';

export interface Said {
  role: string;
  name: string;
  /** Its description and its state, in the words of a screen reader. */
  more: string;
}

/** Roles that nothing is said of, or only of what is inside. */
const silent = new Set([
  'generic',
  'presentation',
  'none',
  'paragraph',
  'emphasis',
  'strong',
  'listitem',
  'term',
  'definition',
  'rowgroup',
  'time',
  'code',
  'deletion',
  'insertion',
]);

function statesOf(element: Element, role: string): string[] {
  const states: string[] = [];
  const input = element as HTMLInputElement;
  if (role === 'radio' || role === 'checkbox')
    states.push(input.checked ? 'checked' : 'not checked');
  if (role === 'heading')
    states.push(`level ${element.getAttribute('aria-level') ?? element.localName.slice(1)}`);
  if (input.required) states.push('required');
  if (input.disabled || element.getAttribute('aria-disabled') === 'true')
    states.push('unavailable');
  if (element.getAttribute('aria-invalid') === 'true') states.push('invalid');
  const expanded = element.getAttribute('aria-expanded');
  if (expanded) states.push(expanded === 'true' ? 'expanded' : 'collapsed');
  if (element.getAttribute('aria-current')) states.push('current');
  return states;
}

/** What is said of the nodes of a specimen, in the order of the document, at most `limit` of them. */
export function spokenIn(holder: HTMLElement, limit = 40): Said[] {
  const found = Object.entries(getRoles(holder))
    .filter(([role]) => !silent.has(role))
    .flatMap(([role, elements]) => elements.map((element) => ({ role, element })))
    .sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  const facts = new Map<Element, { name: string; description: string }>();
  for (const role of new Set(found.map((each) => each.role))) {
    // The computed name and description reach these matchers; all nodes match.
    const factOf = (element: Element) => {
      const fact = facts.get(element) ?? { name: '', description: '' };
      facts.set(element, fact);
      return fact;
    };
    queries.queryAllByRole(holder, role, {
      name: (name, element) => {
        factOf(element).name = name;
        return true;
      },
      description: (description, element) => {
        factOf(element).description = description;
        return true;
      },
    });
  }
  return found.slice(0, limit).map(({ role, element }) => {
    const { name = '', description = '' } = facts.get(element) ?? {};
    const more = [...statesOf(element, role), description].filter(Boolean).join(', ');
    return { role, name, more };
  });
}
