// Runs before every component test: nothing is left on the page between tests. A message on
// the console that a test did not expect fails it, and so does a fold that is not called what it says.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { misnamedFolds } from './folds.js';

// A busy machine is slow; what a test waits for ends the wait as soon as it is there.
configure({ asyncUtilTimeout: 30_000 });

const listen = (kind: 'error' | 'warn') => vi.spyOn(console, kind).mockImplementation(() => {});

let error: ReturnType<typeof listen>;
let warn: ReturnType<typeof listen>;

beforeEach(() => {
  // A test that ran out of time leaves this off, and React would draw nothing in the tests after it.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  error = listen('error');
  warn = listen('warn');
});

afterEach(() => {
  const misnamed = misnamedFolds(document);
  cleanup();
  // All tests of a run share one page: none finds it where another has left it.
  history.replaceState(null, '', location.pathname);
  const said = [...error.mock.calls, ...warn.mock.calls].map((call) => call.map(String).join(' '));
  error.mockRestore();
  warn.mockRestore();
  expect(said, 'the console was used; a test that expects this spies on it itself').toEqual([]);
  expect(misnamed, 'the name of a fold begins with its visible words').toEqual([]);
});
