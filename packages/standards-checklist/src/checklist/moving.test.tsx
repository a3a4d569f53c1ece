import { fireEvent, render, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { all, click, control, fewStandards, focused, question } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const show = (props: StandardsChecklist.Props = {}) =>
  render(
    <StrictMode>
      <StandardsChecklist guidance={fewStandards} {...props} />
    </StrictMode>,
  );

const focusedText = () => focused()?.textContent;
const onScreen = () =>
  [...document.querySelectorAll('[data-part=standard]:not([hidden])')].map(
    (standard) => standard.querySelector('[data-part=standard-heading]')?.textContent,
  );

describe('the list view', () => {
  it('leads from the contents to a standard and back, without touching the address', async () => {
    show();
    await click(control('3. Clarify the approach'));
    expect(focusedText()).toBe('3. Clarify the approach');
    await click(all('back-to-contents')[2] as Element);
    expect(focusedText()).toBe('Contents');
    expect(location.hash).toBe('');
  });

  it('has real addresses for pages without scripts', () => {
    show();
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });

  it('reads as words where no style sheet sets the status apart', () => {
    show();
    const [first] = all('contents-item');
    expect(first?.textContent).toBe('1. Define the purpose Not yet started');
  });

  it('leaves a new tab to the browser', () => {
    show();
    const link = control('3. Clarify the approach');
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(fireEvent.click(link)).toBe(false);
  });

  it('works in a shadow root, where no hash leads', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const view = render(
      createPortal(<StandardsChecklist guidance={fewStandards} />, shadow as unknown as Element),
    );
    const links = shadow.querySelectorAll<HTMLElement>('[data-part=contents-link]');
    fireEvent.click(links[2] as Element);
    await waitFor(() => expect(shadow.activeElement?.textContent).toBe('3. Clarify the approach'));
    view.unmount();
    host.remove();
  });
});

function TwoViews() {
  const [view, setView] = useState<'list' | 'steps'>('steps');
  return (
    <>
      <button type="button" onClick={() => setView('list')}>
        Everything
      </button>
      <StandardsChecklist guidance={fewStandards} view={view} defaultStep="define-purpose" />
    </>
  );
}

describe('the steps view', () => {
  it('is a list of standards, then one a page, and focus goes to each heading', async () => {
    const onStepChange = vi.fn();
    show({ view: 'steps', onStepChange });
    expect(onScreen()).toEqual([]);
    await click(control('1. Define the purpose'));
    expect(onScreen()).toEqual(['1. Define the purpose']);
    expect(focusedText()).toBe('1. Define the purpose');
    expect(onStepChange.mock.lastCall).toMatchObject(['define-purpose', { reason: 'list' }]);
    expect(all('step-previous').some((node) => !node.closest('[hidden]'))).toBe(false);

    await click(control('Next: Review previous work'));
    expect(onScreen()).toEqual(['2. Review previous work']);
    expect(focusedText()).toBe('2. Review previous work');
    await click(control('Previous: Define the purpose'));
    expect(focusedText()).toBe('1. Define the purpose');
    await click(control('Back to the list of standards'));
    expect(onScreen()).toEqual([]);
    expect(focusedText()).toBe('Contents');
    expect(onStepChange.mock.lastCall).toMatchObject([null, { reason: 'back' }]);
  });

  it('has no next step after the last', () => {
    show({ view: 'steps', defaultStep: 'clarify-approach' });
    expect(all('step-next').some((node) => !node.closest('[hidden]'))).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps one state with the list view', async () => {
    render(<TwoViews />);
    await click(question().field('Answered'));
    await click(control('Everything'));
    expect(onScreen()).toHaveLength(3);
    expect(document.querySelector<HTMLInputElement>('input[value=answered]')?.checked).toBe(true);
  });

  it('follows its host, and stays when the host says no', async () => {
    const props = { guidance: fewStandards, view: 'steps', onStepChange: vi.fn() } as const;
    const { rerender } = render(<StandardsChecklist {...props} step="define-purpose" />);
    await click(all('step-next').find((node) => !node.closest('[hidden]')) as HTMLElement);
    expect(onScreen()).toEqual(['1. Define the purpose']);
    rerender(<StandardsChecklist {...props} step="review-previous-work" />);
    expect(onScreen()).toEqual(['2. Review previous work']);
    await waitFor(() => expect(focusedText()).toBe('2. Review previous work'));
  });

  it('stays when a step is cancelled', async () => {
    show({
      view: 'steps',
      defaultStep: 'define-purpose',
      onStepChange: (_, details) => details.cancel(),
    });
    const next = all('step-next').find((node) => !node.closest('[hidden]')) as HTMLElement;
    await click(next);
    expect(onScreen()).toEqual(['1. Define the purpose']);
    expect(document.activeElement).toBe(next);
  });
});
