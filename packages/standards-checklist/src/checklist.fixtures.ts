// What several tests need: a short guidance, and quick ways to the nodes. Queries by role over a whole checklist are slow.

import { ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** The first three standards: five questions. */
export const fewStandards = { standards: ukhsaStandards.slice(0, 3), source: ukhsaSource };

export const all = (part: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-part=${part}]`),
];

export const texts = (part: string): (string | null)[] => all(part).map((node) => node.textContent);

/** The link or button with this text, which has to be on screen. */
export function control(text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('a, button, summary')].filter(
    (node) => (node.getAttribute('aria-label') ?? node.textContent) === text,
  );
  const seen = found.find((node) => !node.closest('[hidden]'));
  if (!seen) throw new Error(`No link or button says “${text}”.`);
  return seen;
}

/** What a label says itself, without the control inside. */
const words = (label: Element): string =>
  [...label.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('');

/** One question, by its number. */
export function question(number = 1) {
  const group = all('question')[number - 1] as HTMLFieldSetElement;
  const field = (label: string, index = 0) =>
    [...group.querySelectorAll('label')].filter((each) => words(each) === label)[index]
      ?.control as HTMLInputElement;
  return { group, field, notes: () => field('Notes and evidence (optional)') };
}

export const focused = (): Element | null => document.activeElement;

/** Until everything is on screen: Preact renders a moment after the event. */
export const settle = () =>
  act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)));

export async function click(node: Element): Promise<void> {
  await userEvent.click(node);
  await settle();
}

export async function type(...of: Parameters<typeof userEvent.type>): Promise<void> {
  await userEvent.type(...of);
  await settle();
}
