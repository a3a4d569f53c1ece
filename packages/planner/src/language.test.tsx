import { modelMessages, type PlanStorage } from '@engagement-kit/model';
import { MessagesProvider, PlanProvider } from '@engagement-kit/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { latinWords, pseudo } from '../../model/src/messages/pseudo.fixtures.js';
import { planExports, planExportsMessages } from './exports/index.js';
import { button, fileOf, page, setUpPage } from './file/harness.fixtures.js';
import { browserOf, planNamed, storeOf } from './file/plan-file.fixtures.js';
import { PlanHistory } from './history/index.js';

setUpPage();

/** The model speaks a language without Latin letters, and the components English. */
const sets = modelMessages.map(pseudo);
const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const inLanguage = (node: HTMLElement | null) => ({
  lang: node?.closest<HTMLElement>('[lang]')?.lang,
  words: latinWords(node?.textContent ?? ''),
});

it('says why a file was not opened in the language of the host', async () => {
  render(<MessagesProvider sets={sets}>{page(storeOf(planNamed('Heat')))}</MessagesProvider>);
  const field = screen.getByLabelText<HTMLInputElement>('Open a file');
  await userEvent.upload(field, fileOf('измерение'), { applyAccept: false });
  await waitFor(() => expect(part('issue')?.textContent).toMatch(/ж/));
  expect(inLanguage(part('issue'))).toEqual({ lang: 'ja', words: [] });
});

it('says why a plan was not saved, and what is safe, in the language of the host', async () => {
  const { tab } = browserOf();
  const full = await tab().load('nowhere');
  const storage: PlanStorage = { ...tab(), save: async () => full as never };
  render(
    <MessagesProvider sets={sets}>
      {page(storeOf(planNamed('Heat')), { storage })}
    </MessagesProvider>,
  );
  await userEvent.click(button('Save in this browser'));
  await waitFor(() => expect(part('failure-safe')).not.toBeNull());
  expect(inLanguage(part('failure-safe'))).toEqual({ lang: 'ja', words: [] });
  const line = part('failure-text')?.querySelector<HTMLElement>('p') ?? null;
  expect(line?.textContent).toMatch(/^Not saved\. ж/);
  expect(inLanguage(line).lang).toBe('en-GB');
  expect(inLanguage(line?.querySelector('span') ?? null)).toEqual({ lang: 'ja', words: [] });
});

it('names the fields of a change in the language of the host', () => {
  const store = storeOf(planNamed('Heat'));
  store.dispatch({ type: 'plan.update', changes: { lead: 'Team' } });
  render(
    <MessagesProvider sets={sets}>
      <PlanProvider store={store}>
        <PlanHistory />
      </PlanProvider>
    </MessagesProvider>,
  );
  expect(inLanguage(part('label'))).toEqual({ lang: 'ja', words: [] });
});

it('names the fields of a step that was undone in the language of the host', async () => {
  const store = storeOf(planNamed('Heat'));
  store.dispatch({ type: 'plan.update', changes: { lead: 'Team' } });
  render(<MessagesProvider sets={sets}>{page(store)}</MessagesProvider>);
  await userEvent.click(button('Undo'));
  await waitFor(() => expect(part('outcome')?.textContent).toMatch(/^Undone: .*\(.*ж.*\)/));
  expect(part('outcome')?.textContent).not.toContain('lead');
});

it('has a promise written as a page in the language of the host', async () => {
  const promisePage = vi.fn(() => '');
  const [page] = planExports(planExportsMessages, { promisePage, messages: sets }).filter(
    ({ id }) => id === 'promise-page',
  );
  const store = storeOf(planNamed('Heat'));
  store.dispatch({ type: 'promise.add', item: { id: 'promise', activityIds: [] } });
  const work = { signal: new AbortController().signal, onProgress: () => {}, choice: 'promise' };
  await page?.make(store.getState(), work);
  expect(promisePage).toHaveBeenCalledWith(expect.anything(), { messages: sets });
});

it('writes files in the language of the host', async () => {
  const make = async (messages: typeof sets) => {
    const [sheet] = planExports(planExportsMessages, { messages }).filter(
      ({ id }) => id === 'questions-markdown',
    );
    const state = storeOf(planNamed('Heat')).getState();
    const work = { signal: new AbortController().signal, onProgress: () => {} };
    return sheet?.make(state, work);
  };
  expect(await make([])).toContain('Our answer:');
  expect(await make(sets)).not.toContain('Our answer:');
});
