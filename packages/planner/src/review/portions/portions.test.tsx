import { act, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { click, settle } from '../acting.fixtures.js';
import { PlanReview } from '../index.js';
import { manyFindings } from '../plan-review.fixtures.js';

const findings = manyFindings(90);
const asGaps = findings.map((finding) => ({ ...finding, finding }));
const gates = [{ name: 'share' as const, ready: false, gaps: asGaps }];
const articles = () => screen.queryAllByRole('article');
const last = (list: readonly HTMLElement[]) => list.at(-1) as HTMLElement;
const inFindings = () =>
  within(screen.getByRole('region', { name: 'Gaps between promise and plan' }));
const inShare = () => within(screen.getByRole('region', { name: 'To share the promise' }));
const tell = (event: 'beforeprint' | 'afterprint') =>
  act(async () => {
    window.dispatchEvent(new Event(event));
  });

describe('a long list of findings', () => {
  it('shows the first, says how many there are, and shows more with focus on the first new one', async () => {
    render(<PlanReview findings={findings} />);
    expect(articles()).toHaveLength(20);
    expect(inFindings().getByText('20 of 90 are shown.')).toBeTruthy();
    await click(inFindings().getByRole('button', { name: 'Show 50 more' }));
    expect(articles()).toHaveLength(70);
    expect(document.activeElement?.textContent).toMatch(/\(21\)$/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('70 of 90 are shown.'));
    await click(inFindings().getByRole('button', { name: 'Show 20 more' }));
    expect(articles()).toHaveLength(90);
    expect(document.activeElement?.textContent).toMatch(/\(71\)$/);
    expect(inFindings().queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('has no button where it is short', () => {
    render(<PlanReview findings={findings.slice(0, 20)} />);
    expect(articles()).toHaveLength(20);
    expect(screen.queryByText(/are shown/)).toBeNull();
  });

  it('is led into by links: what they lead to is drawn first', async () => {
    render(<PlanReview findings={findings} gates={gates} />);
    expect(inShare().getAllByRole('link')).toHaveLength(20);
    await click(inShare().getByRole('button', { name: 'Show 50 more' }));
    const links = inShare().getAllByRole('link');
    expect(links).toHaveLength(70);
    expect(document.activeElement).toBe(links[20]);
    await click(last(links));
    expect(document.activeElement?.textContent).toMatch(/\(70\)$/);
    expect(articles()).toHaveLength(70);
    await click(links[4] as HTMLElement);
    expect(document.activeElement?.textContent).toMatch(/\(5\)$/);
    expect(articles()).toHaveLength(70);
  });

  it('shows what is missing for a moment in portions too', async () => {
    render(<PlanReview findings={[]} gates={gates} />);
    await click(inShare().getByText('See all 90'));
    expect(
      inShare().getAllByText(/\(\d+\)$/, { selector: '[data-part=gap-message]' }),
    ).toHaveLength(20);
    await click(inShare().getByRole('button', { name: 'Show 50 more' }));
    expect(document.activeElement?.textContent).toMatch(/\(21\)$/);
  });

  it('is whole on paper', async () => {
    render(<PlanReview findings={findings} gates={gates} />);
    await tell('beforeprint');
    expect(articles()).toHaveLength(90);
    expect(inShare().getAllByRole('link')).toHaveLength(90);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    await tell('afterprint');
    expect(articles()).toHaveLength(20);
  });

  it('is whole from a server, and stays so', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const container = document.body.appendChild(document.createElement('div'));
    const page = <PlanReview findings={findings} gates={gates} />;
    container.innerHTML = renderToString(page);
    silent.mockClear();
    expect(articles()).toHaveLength(90);
    render(page, { container, hydrate: true });
    await settle();
    expect(articles()).toHaveLength(90);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    expect(silent).not.toHaveBeenCalled();
    silent.mockRestore();
  });
});
