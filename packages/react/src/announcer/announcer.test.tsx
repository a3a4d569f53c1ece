import { act, render, screen } from '@testing-library/react';
import { Fragment, type ReactElement, StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Environment } from '../environment/Environment.js';
import { Announcement } from './Announcement.js';
import { useAnnouncer } from './useAnnouncer.js';

let announce: (text: string) => void;

function Speaker({ pause }: { pause?: number }) {
  const [text, say] = useAnnouncer(pause);
  announce = say;
  return <Announcement scope="test">{text}</Announcement>;
}

/** With its own pause, whatever the environment of other tests is. */
const show = (speaker: ReactElement) => render(speaker, { wrapper: Fragment });
const said = () => screen.getByRole('status').textContent;
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const say = (text: string) => act(() => announce(text));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is a polite live region of its component', () => {
  show(<Speaker />);
  const region = screen.getByRole('status');
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(region.dataset).toMatchObject({ scope: 'test', part: 'announcement' });
  expect(region.textContent).toBe('');
});

it('speaks after a second', () => {
  render(<Speaker />, { wrapper: StrictMode });
  say('Chosen');
  wait(999);
  expect(said()).toBe('');
  wait(1);
  expect(said()).toBe('Chosen');
});

it('speaks when its environment says so', () => {
  show(
    <Environment announcementDelay={0}>
      <Speaker pause={200} />
    </Environment>,
  );
  say('Chosen');
  wait(0);
  expect(said()).toBe('Chosen');
});

it('says only the last of several quick messages', () => {
  show(<Speaker pause={200} />);
  const all: string[] = [];
  new MutationObserver(() => all.push(said() ?? '')).observe(screen.getByRole('status'), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  for (const text of ['Inform', 'Consult', 'Involve']) {
    say(text);
    wait(150);
  }
  expect(said()).toBe('');
  wait(50);
  expect(said()).toBe('Involve');
});

it('says the same message again: the region is empty in between', () => {
  show(<Speaker />);
  say('Finished');
  wait(1000);
  say('Finished');
  expect(said()).toBe('');
  wait(1000);
  expect(said()).toBe('Finished');
});

it('is silent once its component is gone, and keeps one `announce` for life', () => {
  const { rerender, unmount } = show(<Speaker />);
  const first = announce;
  rerender(<Speaker />);
  expect(announce).toBe(first);
  say('Late');
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
