import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  answer,
  button,
  dialog,
  line,
  outcome,
  setUpPage,
  show,
  titles,
} from './harness.fixtures.js';
import { browserOf, planNamed, storeOf } from './plan-file.fixtures.js';

setUpPage();
const savedNow =
  /^Saved in this browser on \d{1,2} \w+ at \d{1,2}:\d\d[ap]m\. It is not sent to anyone\.$/;
const leaves = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented ? 'is asked' : 'just leaves';
};

describe('deleting', () => {
  const saved = async () => {
    const { texts, tab } = browserOf();
    await tab().save(planNamed('Floods'));
    const store = storeOf(planNamed('Heat'));
    show(store, { storage: tab() });
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(titles()).toHaveLength(2));
    return { texts, tab, store };
  };

  it('asks first; Escape and Cancel leave everything, and focus goes back', async () => {
    const { texts } = await saved();
    const before = texts.size;
    await userEvent.click(button('Delete from this browser'));
    expect(dialog().getAttribute('aria-describedby')).toBeTruthy();
    expect(dialog().textContent).toMatch(/To keep it, cancel and save a copy\./);
    expect(document.activeElement).toBe(answer('Cancel'));
    fireEvent(dialog(), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(button('Delete from this browser'));
    await userEvent.click(button('Delete from this browser'));
    await userEvent.click(answer('Cancel'));
    expect(document.activeElement).toBe(button('Delete from this browser'));
    expect(texts.size).toBe(before);
  });

  it('leaves no word that the plan is saved, for nobody', async () => {
    await saved();
    const spoken = () => document.querySelector('[data-part="announcement"]')?.textContent;
    await waitFor(() => expect(spoken()).toMatch(savedNow));
    await userEvent.click(button('Delete from this browser'));
    await userEvent.click(answer('Delete plan'));
    await waitFor(() => expect(spoken()).toBe(''));
  });

  it('takes the plan out of the browser and leaves it on the page', async () => {
    const { tab, store } = await saved();
    await userEvent.click(button('Delete from this browser'));
    await userEvent.click(answer('Delete plan'));
    await waitFor(() => expect(titles()).toEqual(['Floods']));
    expect(line()).toBe(
      'This plan is no longer saved in this browser. It is still open on this page.',
    );
    expect(outcome()).toMatch(/“Heat” was deleted from this browser/);
    expect(document.activeElement).toBe(button('Save in this browser'));
    expect(store.getState().plan.title).toBe('Heat');
    expect(leaves()).toBe('is asked');
    expect((await tab().load('Heat')).ok).toBe(false);
    await userEvent.click(button('Save in this browser'));
    await waitFor(() => expect(line()).toMatch(savedNow));
  });

  it('deletes all of it, for a computer that people share', async () => {
    const { texts } = await saved();
    await userEvent.click(button('Delete all saved plans'));
    expect(dialog().textContent).toMatch(/2 plans are deleted/);
    await userEvent.click(answer('Delete all plans'));
    await waitFor(() => expect(texts.size).toBe(0));
    await waitFor(() => expect(outcome()).toMatch(/^All saved plans were deleted/));
    expect(titles()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Plans saved in this browser');
  });
});
