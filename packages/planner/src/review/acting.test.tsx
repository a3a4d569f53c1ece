import type { Finding, Issue } from '@engagement-kit/model';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { click, settle } from './acting.fixtures.js';
import { PlanReview } from './index.js';
import { foundIn, measles, ReviewOfPlan, withHistory } from './plan-review.fixtures.js';

const why = 'Why does this not apply here?';
const film = /^“A film and a leaflet made with parents” promises to develop/;
const late = /^Feedback to “Families on both sites” was due/;
const finding = (name: RegExp) => screen.getByRole('article', { name });
const heading = (name: RegExp) => screen.getByRole('heading', { name });
const focused = () => document.activeElement;

/** A host whose moment names a finding that is one only then. */
function OnlyAtTheStart() {
  const [done, setDone] = useState(false);
  const [found] = foundIn(measles);
  const gap = found && { ...found, finding: found };
  const gaps = done || !gap ? [] : [gap];
  return (
    <PlanReview
      findings={nothing}
      gates={[{ name: 'start', ready: done, gaps }]}
      onChoose={() => setDone(true)}
    />
  );
}

const nothing: readonly Finding[] = [];

/** A host that takes a choice, after which something is left to do. */
function HalfDone() {
  const [message, setMessage] = useState('It is half done.');
  const findings = foundIn(measles).slice(0, 1);
  return (
    <PlanReview
      findings={findings.map((each): Finding => ({ ...each, message }))}
      onChoose={() => setMessage('It is nearly done.')}
    />
  );
}

async function setAside(name: RegExp, reason: string) {
  await click(within(finding(name)).getByRole('button', { name: 'Set aside' }));
  if (reason) await userEvent.type(screen.getByLabelText(why), reason);
  await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
}

const says = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

describe('setting aside', () => {
  it('asks for a reason, lists it, and takes focus to the next finding', async () => {
    render(<ReviewOfPlan example={measles} />);
    await click(within(finding(film)).getByRole('button', { name: 'Set aside' }));
    expect(focused()).toBe(screen.getByLabelText(why));
    await userEvent.type(screen.getByLabelText(why), 'The script was agreed.');
    await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
    expect(screen.queryByRole('article', { name: film })).toBeNull();
    expect(focused()).toBe(heading(late));
    const share = screen.getByRole('region', { name: 'To share the promise' });
    expect(share.textContent).toContain('What was found is set aside, with the reason.');
    expect(screen.getByText('1 point set aside')).toBeTruthy();
    expect(screen.getByText('The script was agreed.')).toBeTruthy();
    expect(screen.getByText('Engagement lead').parentElement?.textContent).toBe(
      'Set aside on 10 September 2026 by Engagement lead.',
    );
    await says(
      'Set aside: “A film and a leaflet made with parents” promises to develop options together, but people join later.',
    );
  });

  it('says what is missing when there is no reason, and keeps focus in the field', async () => {
    render(<ReviewOfPlan example={measles} />);
    await setAside(film, '   ');
    const field = screen.getByLabelText(why);
    expect(focused()).toBe(field);
    const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('There is no reason yet. Write why this does not apply here.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(finding(film)).toBeTruthy();
  });

  it('goes back to its button on cancel, and keeps what was written', async () => {
    render(<ReviewOfPlan example={measles} />);
    const button = within(finding(film)).getByRole('button', { name: 'Set aside' });
    await click(button);
    await userEvent.type(screen.getByLabelText(why), 'Half a');
    await click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByLabelText(why)).toBeNull();
    const again = within(finding(film)).getByRole('button', { name: 'Set aside' });
    expect(focused()).toBe(again);
    await click(again);
    expect((screen.getByLabelText(why) as HTMLTextAreaElement).value).toBe('Half a');
  });

  it('takes focus to the heading of the section after the last finding', async () => {
    render(<ReviewOfPlan example={measles} />);
    await setAside(/^For “Choosing where/, 'It was talked about in May.');
    expect(focused()).toBe(heading(/^Gaps between promise and plan$/));
  });

  it('shows why a reason was not taken', async () => {
    const issue: Issue = {
      code: 'not-allowed',
      path: [],
      message: 'This plan is closed. Open it.',
    };
    render(
      <PlanReview findings={foundIn(measles)} onDismiss={() => ({ ok: false, issues: [issue] })} />,
    );
    await setAside(film, 'Agreed.');
    expect(screen.getByText('This plan is closed. Open it.')).toBeTruthy();
    expect(focused()).toBe(screen.getByLabelText(why));
  });

  it('says nothing before a host has taken it, and takes focus from nobody', async () => {
    const findings = foundIn(measles);
    const onDismiss = vi.fn();
    const page = (left: readonly Finding[]) => (
      <>
        <input aria-label="Elsewhere" />
        <PlanReview findings={left} onDismiss={onDismiss} />
      </>
    );
    const { rerender } = render(page(findings));
    await setAside(film, 'Agreed.');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(findings[0], 'Agreed.');
    expect(screen.getByLabelText(why)).toBeTruthy();
    screen.getByLabelText('Elsewhere').focus();
    rerender(page(findings.slice(1)));
    await settle();
    expect(focused()).toBe(screen.getByLabelText('Elsewhere'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Set aside: /));
  });

  it('posts nothing with the form around it, and asks nothing of that form', async () => {
    const { container } = render(
      <form>
        <ReviewOfPlan example={measles} />
      </form>,
    );
    await click(within(finding(film)).getByRole('button', { name: 'Set aside' }));
    const form = container.querySelector('form') as HTMLFormElement;
    expect(form.elements.namedItem(screen.getByLabelText(why).id)).toBeNull();
    expect(form.checkValidity()).toBe(true);
  });
});

describe('what is found only at one moment', () => {
  const closing = () => screen.getByRole('region', { name: 'To close' });
  const unchanged = /say what changed after “Choosing where and when clinics are held”/;

  it('is set aside where it stands, is listed, and is taken up again', async () => {
    render(<ReviewOfPlan example={measles} />);
    const [button] = within(closing()).getAllByRole('button', { name: 'Set aside' });
    if (!button) throw new Error('Nothing was found.');
    const told = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(unchanged);
    await click(button);
    expect(focused()).toBe(within(closing()).getByLabelText(why));
    await userEvent.type(screen.getByLabelText(why), 'It is said at the assembly.');
    await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
    expect(closing().textContent).not.toMatch(unchanged);
    expect(focused()).toBe(heading(/^Is the plan ready\?$/));
    await says(`Set aside: ${told?.textContent}`);
    await click(screen.getByText('1 point set aside'));
    expect(screen.getByText('It is said at the assembly.')).toBeTruthy();
    await click(screen.getByRole('button', { name: 'Take up again' }));
    expect(closing().textContent).toMatch(unchanged);
    expect(focused()).toBe(heading(/^Is the plan ready\?$/));
  });

  it('says nothing before a host has taken it', async () => {
    const [found] = foundIn(measles);
    if (!found) throw new Error('Nothing was found.');
    const gates = [{ name: 'close' as const, ready: false, gaps: [{ ...found, finding: found }] }];
    const onDismiss = () => undefined;
    const { rerender } = render(
      <PlanReview findings={nothing} gates={gates} onDismiss={onDismiss} />,
    );
    await click(screen.getByRole('button', { name: 'Set aside' }));
    await userEvent.type(screen.getByLabelText(why), 'Agreed.');
    await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
    rerender(<PlanReview findings={nothing} gates={[...gates]} onDismiss={onDismiss} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(focused()).not.toBe(heading(/^Is the plan ready\?$/));
  });
});

describe('taking up again', () => {
  it('puts the finding back, with focus on it', async () => {
    render(<ReviewOfPlan example={withHistory(measles)} />);
    await click(screen.getByText('1 point set aside'));
    await click(screen.getByRole('button', { name: 'Take up again' }));
    expect(screen.queryByText('1 point set aside')).toBeNull();
    const note = heading(/incorporate recommendations fully/);
    expect(focused()).toBe(note);
    await says(`Taken up again: ${note.textContent}`);
  });
});

describe('choosing', () => {
  it('carries a choice out, says so, and takes focus to what is next', async () => {
    render(<ReviewOfPlan example={measles} />);
    await click(
      screen.getByRole('button', { name: 'Bring people in while options are worked out' }),
    );
    expect(screen.queryByRole('article', { name: film })).toBeNull();
    expect(focused()).toBe(heading(late));
    const share = screen.getByRole('region', { name: 'To share the promise' });
    expect(share.textContent).toContain('Nothing that this check looks at is missing.');
    await says('Recorded: Bring people in while options are worked out. This point is settled.');
  });

  it('takes focus to the moments after a choice that was made there', async () => {
    render(<OnlyAtTheStart />);
    await click(screen.getByRole('button', { name: /^Bring people in/ }));
    expect(screen.getByRole('region', { name: 'To start' }).textContent).toContain('Ready');
    expect(focused()).toBe(heading(/^Is the plan ready\?$/));
    await says('Recorded: Bring people in while options are worked out. This point is settled.');
  });

  it('says when something is left, and leaves focus where it is', async () => {
    render(<HalfDone />);
    const button = screen.getByRole('button', { name: /^Bring people in/ });
    await click(button);
    expect(heading(/^It is nearly done/)).toBeTruthy();
    expect(focused()).toBe(button);
    await says(
      'Recorded: Bring people in while options are worked out. Something is left to look at.',
    );
  });
});

describe('moving', () => {
  it('goes from a moment to the finding behind it', async () => {
    render(<ReviewOfPlan example={measles} />);
    const gate = screen.getByRole('region', { name: 'To share the promise' });
    await click(within(gate).getByRole('link', { name: /^Gap 1/ }));
    expect(focused()).toBe(heading(film));
  });

  it('leaves a link that is to open elsewhere to the browser', () => {
    render(<ReviewOfPlan example={measles} />);
    const gate = screen.getByRole('region', { name: 'To share the promise' });
    const link = within(gate).getByRole('link', { name: /^Gap 1/ });
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(focused()).not.toBe(heading(film));
  });

  it('works in a shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    render(createPortal(<ReviewOfPlan example={measles} />, shadow as unknown as Element));
    await settle();
    const at = (selector: string) => shadow.querySelector(selector) as HTMLElement;
    await click(at('[data-part=gaps-below] a'));
    expect(shadow.activeElement?.textContent).toMatch(film);
    await click(at('[data-part=finding] [data-part=set-aside-button]'));
    expect(shadow.activeElement).toBe(at('textarea'));
    await userEvent.type(at('textarea'), 'Agreed.');
    await click(at('[data-part=set-aside-submit]'));
    expect(shadow.activeElement?.textContent).toMatch(late);
    host.remove();
  });
});
