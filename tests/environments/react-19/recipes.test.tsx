// The recipes that are no whole app, word for word as their pages show them.
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createMemoryStorage, type Plan, readPlan } from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { SendForm } from './recipes/form-action.js';
import { openLastPlan } from './recipes/last-plan.js';
import { OwnGuidance } from './recipes/own-guidance.js';
import { Auswahl } from './recipes/own-language.js';
import { planServer } from './recipes/plan-server.mjs';
import { VisitForm } from './recipes/react-hook-form.js';
import { serverPlans } from './recipes/server-plans.js';
import { AssessmentForm } from './recipes/tanstack-form.js';

const here = import.meta.dirname;
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const radio = (value: string) => document.querySelector(`[value=${value}]`) as HTMLInputElement;

const pages = `${here}/../../../docs/guides/recipes/`;
const guide = readdirSync(pages)
  .map((name) => readFileSync(pages + name, 'utf8'))
  .join('');

it.each(readdirSync(`${here}/recipes`))('a page shows %s as it is run here', (name) => {
  expect(guide).toContain(readFileSync(`${here}/recipes/${name}`, 'utf8'));
});

describe('React Hook Form', () => {
  it('says what is missing, moves there, and saves the choice', async () => {
    const onSave = vi.fn();
    render(<VisitForm onSave={onSave} />);
    await save();
    await screen.findByText('Choose a type of engagement.', { exact: false });
    expect(onSave).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(radio('inform')));
    await userEvent.click(radio('involve'));
    await save();
    await waitFor(() => expect(onSave.mock.calls[0]?.[0]).toEqual({ type: 'involve' }));
  });
});

describe('TanStack Form', () => {
  it('asks for an answer, and saves what was answered', async () => {
    const onSave = vi.fn();
    render(<AssessmentForm onSave={onSave} />);
    await save();
    await screen.findByText('Answer one question at least.');
    await userEvent.click(radio('answered'));
    await save();
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ 'define-purpose.1': { status: 'answered' } });
  });
});

describe('an action of React 19', () => {
  it('hands over what was chosen and answered, and keeps it on the page', async () => {
    const send = vi.fn(async () => 'Thank you.');
    render(<SendForm send={send} />);
    await userEvent.click(radio('involve'));
    await userEvent.click(radio('answered'));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText('Thank you.');
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: 'involve',
      answers: { 'define-purpose.1': { status: 'answered' } },
    });
    expect(radio('involve').checked).toBe(true);
    expect(radio('answered').checked).toBe(true);
  });
});

describe('a language of one’s own', () => {
  it('is spoken by the component, around the guidance in its own', () => {
    const { container } = render(<Auswahl />);
    const root = container.querySelector('[data-scope=spectrum-selector]');
    expect(root?.getAttribute('lang')).toBe('de');
    screen.getByText('Welche Art der Beteiligung ist das?');
    expect(
      screen
        .getAllByText(/we will/)[0]
        ?.closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('en-GB');
  });
});

describe('guidance of one’s own', () => {
  const page = readFileSync(`${here}/../../../docs/guides/own-guidance.md`, 'utf8');
  const text = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('is what the components ask', () => {
    render(<OwnGuidance text={text} />);
    screen.getByRole('radio', { name: /^Listen/ });
    screen.getByText(/how and by when will people hear what came of it/);
  });

  it('says where it does not fit', () => {
    render(<OwnGuidance text={text.replace('"Listen"', '3')} />);
    screen.getByText(/^engagementTypes\.0\.name: /);
  });
});

describe('a server of one’s own', () => {
  it('keeps what two people saved at once', async () => {
    const server = planServer();
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    try {
      const [one, other] = [0, 1].map(() => serverPlans(`http://127.0.0.1:${port}`));
      if (!one || !other) throw new Error('There are two.');
      expect((await one.load(plan.id)).ok).toBe(false);
      const first = await one.save(plan);
      expect(first).toMatchObject({ ok: true, value: { merged: false } });
      const seen = await other.load(plan.id);
      if (!first.ok || !seen.ok) throw new Error('The plan is there.');
      const edit = (changes: Partial<Plan>, at: string) => ({ ...plan, ...changes, updated: at });
      const [at, later] = ['2026-09-10T10:00:00.000Z', '2026-09-10T10:01:00.000Z'];
      await one.save(edit({ title: 'From one' }, at), { since: first.value.version });
      const merged = await other.save(edit({ summary: 'From the other' }, later), {
        since: seen.value.version,
      });
      expect(merged).toMatchObject({
        ok: true,
        value: { merged: true, plan: { title: 'From one', summary: 'From the other' } },
      });
      expect(await one.load(plan.id)).toMatchObject({
        value: { plan: { title: 'From one', summary: 'From the other' } },
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});

describe('the last plan', () => {
  it('is opened with its version, and a new one where nothing is saved', async () => {
    const storage = createMemoryStorage({ ...systemContext(), readPlan });
    const fresh = await openLastPlan(storage);
    expect(fresh).toMatchObject({ since: undefined });
    expect(fresh.store.getState().plan.title).toBe('Untitled plan');
    const saved = await storage.save(plan);
    const opened = await openLastPlan(storage);
    expect(opened.store.getState().plan.title).toBe(plan.title);
    expect(opened.since).toBe(saved.ok && saved.value.version);
  });
});
