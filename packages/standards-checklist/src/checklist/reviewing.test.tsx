import type { Answers } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { all, click, control, fewStandards, question } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const value: Answers = {
  'define-purpose.1': {
    status: 'answered',
    notes: 'First line\nsecond line',
    evidence: [
      { label: 'Minutes', url: 'https://example.org/minutes', on: '2026-05-01', public: true },
      { label: 'Trap', url: 'javascript:alert(1)' },
    ],
    owner: 'Engagement lead',
    dueOn: '2026-07-03',
  },
  'define-purpose.2': { status: 'not-applicable', reason: 'There is one audience.' },
};

const show = (props: StandardsChecklist.Props = {}) =>
  render(
    <StrictMode>
      <StandardsChecklist guidance={fewStandards} defaultValue={value} {...props} />
    </StrictMode>,
  );

const words = (number: number) =>
  [...question(number).group.querySelectorAll('dd')].map((node) => node.textContent);

describe('reviewing', () => {
  it('shows what is said about the plan, and no empty place where nothing is', () => {
    const { rerender } = show({ defaultMode: 'review', planReview: <p>Nobody has agreed it.</p> });
    expect(screen.getByText('Nobody has agreed it.')).toBeTruthy();
    rerender(<StandardsChecklist guidance={fewStandards} defaultMode="review" />);
    expect(document.querySelector('[data-part=plan-review]')).toBeNull();
  });

  it('shows the answers in words and nothing to fill in', () => {
    show({ defaultMode: 'review' });
    expect(document.querySelector('input, textarea')).toBeNull();
    expect(words(1)).toEqual([
      'Answered',
      'First line\nsecond line',
      'Minutes, 1 May 2026 (May be shown publicly)Trap, javascript:alert(1)',
      'Engagement lead',
      '3 July 2026',
    ]);
    expect(words(2)).toEqual(['Does not apply', 'There is one audience.']);
    expect(words(3)).toEqual(['No answer yet']);
    expect(document.querySelectorAll('a[href^=javascript]')).toHaveLength(0);
  });

  it('goes back to editing at the question that is to change', async () => {
    const onModeChange = vi.fn();
    show({ defaultMode: 'review', onModeChange });
    await click(control('Change answer to question 2'));
    expect(onModeChange).toHaveBeenCalledWith(
      'edit',
      expect.objectContaining({ reason: 'change', questionId: 'define-purpose.2' }),
    );
    const radio = document.activeElement as HTMLInputElement;
    expect([radio.value, radio.checked]).toEqual(['not-applicable', true]);
  });

  it('goes where the host says, on pages that have an address for it', () => {
    show({ defaultMode: 'review', changeHref: (id) => `/change/${id}` });
    const link = control('Change answer to question 2');
    expect(link.getAttribute('href')).toBe('/change/define-purpose.2');
  });

  it('has no way to change what is read-only', () => {
    show({ readOnly: true });
    expect(document.querySelector('input, textarea')).toBeNull();
    expect(all('change-answer')).toEqual([]);
    expect(document.querySelector('button')).toBeNull();
    expect(words(1)[0]).toBe('Answered');
  });
});
