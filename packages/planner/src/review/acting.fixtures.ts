// How tests press what is on the page.
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** Until everything is on screen: Preact renders a moment after the event. */
export const settle = (): Promise<void> =>
  act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)));

export async function click(node: Element): Promise<void> {
  await userEvent.click(node);
  await settle();
}
