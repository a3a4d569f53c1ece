import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** Chooses what can be done with a row, by its name, from its menu. */
export async function choose(name: string, action: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: `More for “${name}”` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${action} `) }));
}
