/**
 * Goes to a question that an address names: to the field of its answer, or else to its chosen or first radio. What it
 * stands in is unfolded.
 */
export function focusAnswer(
  checklist: HTMLElement | null,
  id: string,
  field: string | undefined,
): void {
  const within = (name: string) =>
    [...(checklist?.querySelectorAll<HTMLElement>('[id]') ?? [])].find(
      (each) => each.id === name || each.id.startsWith(`${name}.`),
    );
  const question = within(id);
  if (!question) return;
  for (let fold = outer(question); fold; fold = outer(fold)) fold.open = true;
  question.scrollIntoView?.();
  const fieldNow = () =>
    field === 'checkAgain'
      ? question.querySelector<HTMLElement>('[data-part="check-again"]')
      : within(`${id}-${field}`);
  const first = question.querySelector<HTMLElement>('input:not([type="hidden"])');
  const chosen = question.querySelector<HTMLElement>('input:checked') ?? first;
  ((field && fieldNow()) || chosen)?.focus();
  const details = question.querySelector<HTMLDetailsElement>('[data-part="question-details"]');
  if (!field || !details || !isFolded(field)) return;
  // Its fields are drawn once it is open.
  details.addEventListener('toggle', () => setTimeout(() => fieldNow()?.focus()), { once: true });
  details.open = true;
}

const outer = (node: Element) => node.parentElement?.closest('details') ?? null;

/** Evidence, owner and date stand behind one control. */
const isFolded = (field: string): boolean => /^(?:evidence|owner|dueOn)/.test(field);
