import type { Answers } from '@engagement-kit/model';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  click,
  control,
  fewStandards,
  question,
  settle,
  texts,
  type,
} from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

async function show(props: StandardsChecklist.Props = {}) {
  const onValueChange = vi.fn();
  const { container } = render(
    <StrictMode>
      <StandardsChecklist guidance={fewStandards} {...props} onValueChange={onValueChange} />
    </StrictMode>,
  );
  const details = container.querySelector<HTMLDetailsElement>('[data-part=question-details]');
  if (!details) throw new Error('no details');
  await click(details.querySelector('summary') as HTMLElement);
  const { field } = question();
  const answer = () => onValueChange.mock.lastCall?.[0]['define-purpose.1'];
  return { details, field, answer, onValueChange };
}

interface HostProps {
  readonly first: Answers;
  /** Gets what hands other answers to the checklist. */
  readonly give: (hand: (value: Answers) => void) => void;
}

/** A host that keeps the answers. */
function Host({ first, give }: HostProps) {
  const [value, setValue] = useState(first);
  give(setValue);
  return <StandardsChecklist guidance={fewStandards} value={value} onValueChange={setValue} />;
}

function showHost(first: Answers) {
  let hand: (value: Answers) => void = () => {};
  const give = (by: typeof hand) => {
    hand = by;
  };
  render(<Host first={first} give={give} />);
  return { hand: (value: Answers) => hand(value) };
}

describe('evidence', () => {
  it('is written in rows, and blank rows are nothing', async () => {
    const { details, field, answer } = await show();
    await type(field('What it is'), 'Minutes');
    await click(field('May be shown publicly'));
    await click(control('Add more evidence, question 1'));
    expect(document.activeElement).toBe(field('What it is', 1));
    expect(answer().evidence).toEqual([{ label: 'Minutes', public: true }]);
    await type(field('What it is', 1), 'Survey');
    fireEvent.input(field('Date of the evidence', 1), { target: { value: '2026-05-01' } });
    await settle();
    expect(answer().evidence[1]).toEqual({ label: 'Survey', on: '2026-05-01' });
    expect(details.querySelector('[data-part=details-digest]')?.textContent).toBe(
      '2 pieces of evidence',
    );
    await userEvent.clear(field('What it is', 1));
    fireEvent.input(field('Date of the evidence', 1), { target: { value: '' } });
    await settle();
    expect(answer().evidence).toEqual([{ label: 'Minutes', public: true }]);
    expect(details.querySelectorAll('[data-part=evidence]')).toHaveLength(2);
  });

  it('is removed by row, and focus goes to the button that adds one', async () => {
    const { details, field, answer } = await show({
      defaultValue: { 'define-purpose.1': { evidence: [{ label: 'One' }, { label: 'Two' }] } },
    });
    await click(control('Remove evidence 1, question 1'));
    expect(answer().evidence).toEqual([{ label: 'Two' }]);
    expect(field('What it is').value).toBe('Two');
    expect(document.activeElement?.textContent).toBe('Add more evidence');
    await click(control('Remove evidence 1, question 1'));
    expect(answer()).toBeUndefined();
    expect(details.querySelectorAll('[data-part=evidence]')).toHaveLength(1);
  });

  it('says that a piece is gone, once', async () => {
    await show({
      defaultValue: { 'define-purpose.1': { evidence: [{ label: 'One' }, { label: 'Two' }] } },
    });
    const region = document.querySelector('[data-part=announcement]') as HTMLElement;
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await click(control('Remove evidence 2, question 1'));
    await waitFor(() => expect(said.filter(Boolean)).toEqual(['Evidence 2 removed.']));
  });

  it('says that an empty row is gone, which changes no answer', async () => {
    const { onValueChange } = await show({
      defaultValue: { 'define-purpose.1': { evidence: [{ label: 'One' }] } },
    });
    await click(control('Add more evidence, question 1'));
    await click(control('Remove evidence 2, question 1'));
    expect(onValueChange).not.toHaveBeenCalled();
    await waitFor(() => expect(texts('announcement')).toEqual(['Evidence 2 removed.']));
  });

  it('says nothing any more once another plan has come', async () => {
    const first = { 'define-purpose.1': { evidence: [{ label: 'One' }, { label: 'Two' }] } };
    const { hand } = showHost(first);
    await click(document.querySelector('[data-part=details-summary]') as Element);
    await click(control('Remove evidence 2, question 1'));
    await waitFor(() => expect(texts('announcement')).toEqual(['Evidence 2 removed.']));
    // A host that hands back a copy of what it was told changes nothing.
    act(() => hand({ 'define-purpose.1': { evidence: [{ label: 'One' }] } }));
    await settle();
    expect(texts('announcement')).toEqual(['Evidence 2 removed.']);
    act(() => hand({ 'define-purpose.2': { status: 'answered' } }));
    await settle();
    expect(texts('announcement')).toEqual(['']);
  });

  it('names each group and each button with the number of its question', async () => {
    const { details } = await show({
      defaultValue: { 'define-purpose.1': { evidence: [{ label: 'One' }] } },
    });
    const names = (part: string) =>
      [...details.querySelectorAll(`[data-part=${part}]`)].map((each) =>
        each.getAttribute('aria-label'),
      );
    expect(names('evidence')).toEqual(['Evidence 1, question 1']);
    expect(names('remove-evidence')).toEqual(['Remove evidence 1, question 1']);
    expect(names('add-evidence')).toEqual(['Add more evidence, question 1']);
  });

  it('marks a field while there is something to say about it', async () => {
    const { field } = await show();
    await type(field('Link'), 'shared drive');
    expect(field('Link').getAttribute('aria-invalid')).toBe(null);
    await userEvent.tab();
    expect(field('Link').getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field('Link'));
    expect(field('Link').getAttribute('aria-invalid')).toBe(null);
  });

  it('says nothing of a piece that the host keeps', async () => {
    const { field, onValueChange } = await show({
      defaultValue: { 'define-purpose.1': { evidence: [{ label: 'One' }] } },
    });
    onValueChange.mockImplementation((_, { cancel }) => cancel());
    await click(control('Remove evidence 1, question 1'));
    expect(field('What it is').value).toBe('One');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts('announcement')).toEqual(['']);
  });

  it('keeps a link that is no web address, and says so once the field is left', async () => {
    const { field, answer } = await show();
    await type(field('Link'), 'shared drive');
    expect(screen.queryByText(/not a web address/)).toBeNull();
    await userEvent.tab();
    const message = screen.getByText(/not a web address/);
    expect(field('Link').getAttribute('aria-describedby')).toBe(message.id);
    expect(answer().evidence).toEqual([{ label: '', url: 'shared drive' }]);
  });
});

describe('owner and due date', () => {
  it('are kept', async () => {
    const { field, answer } = await show();
    await type(field('Owner'), 'Engagement lead');
    fireEvent.input(field('Due date'), { target: { value: '2026-07-03' } });
    await settle();
    expect(answer()).toEqual({ owner: 'Engagement lead', dueOn: '2026-07-03' });
    expect(document.querySelector('[data-part=details-digest]')?.textContent).toBe(
      'Engagement lead, due 3 July 2026',
    );
  });

  it('shows a date that is none as text, with what to do', async () => {
    const { field, answer, onValueChange } = await show({
      defaultValue: { 'define-purpose.1': { dueOn: 'next Friday' } },
    });
    expect(field('Due date').value).toBe('next Friday');
    expect(screen.getByText(/not a whole date/).id).toBe(
      field('Due date').getAttribute('aria-describedby'),
    );
    await type(field('Due date'), ' or so');
    expect(field('Due date').value).toBe('next Friday or so');
    expect(onValueChange).not.toHaveBeenCalled();
    fireEvent.input(field('Due date'), { target: { value: '2026-07-03' } });
    fireEvent.blur(field('Due date'));
    await settle();
    expect(answer().dueOn).toBe('2026-07-03');
    expect(screen.queryByText(/not a whole date/)).toBeNull();
  });
});
