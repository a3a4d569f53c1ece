import { readPlan } from '@engagement-kit/model';
import { MessagesProvider, PlanProvider } from '@engagement-kit/react';
import { fireEvent, render } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { PlanFileContext } from './context.js';
import { formatTime } from './format-time.js';
import { show } from './harness.fixtures.js';
import {
  PlanFile,
  PlanFileDelete,
  PlanFileIssues,
  PlanFileOpen,
  PlanFilePlans,
  PlanFileRedo,
  PlanFileRoot,
  PlanFileSaveCopy,
  PlanFileSaveInBrowser,
  PlanFileStatus,
  PlanFileUndo,
  planFileMessages,
  planFileName,
  usePlanFile,
} from './index.js';
import { planNamed, silent, storeOf } from './plan-file.fixtures.js';

const scope = 'plan-file';
const inPlan = (part: ReactElement) => (
  <PlanProvider store={storeOf(planNamed('Heat'))}>{part}</PlanProvider>
);
const inRoot = (part: ReactElement) =>
  inPlan(
    <PlanFileRoot readPlan={readPlan} storage={silent()}>
      {part}
    </PlanFileRoot>,
  );

/** Where there is something to delete from the start. */
function Kept({ children }: { children: ReactElement }) {
  const file = usePlanFile({ readPlan, storage: useState(silent)[0] });
  const value = { file: { ...file, isKept: true }, headingId: 'plans', focusPart: () => {} };
  return (
    <PlanFileContext.Provider value={{ ...value, headingLevel: 2 }}>
      {children}
    </PlanFileContext.Provider>
  );
}

describeConformance(PlanFile, { scope, part: 'root', props: { readPlan }, wrap: inPlan });
describeConformance(PlanFileRoot, { scope, part: 'root', props: { readPlan }, wrap: inPlan });
describeConformance(PlanFileStatus, { scope, part: 'status', wrap: inRoot });
describeConformance(PlanFileOpen, { scope, part: 'open', wrap: inRoot });
describeConformance(PlanFileSaveCopy, { scope, part: 'save-copy', wrap: inRoot });
describeConformance(PlanFileSaveInBrowser, { scope, part: 'save-in-browser', wrap: inRoot });
describeConformance(PlanFileDelete, {
  scope,
  part: 'delete',
  wrap: (part) => inPlan(<Kept>{part}</Kept>),
});
describeConformance(PlanFileUndo, { scope, part: 'undo', wrap: inRoot });
describeConformance(PlanFileRedo, { scope, part: 'redo', wrap: inRoot });
describeConformance(PlanFileIssues, { scope, part: 'issues', wrap: inRoot });
describeConformance(PlanFilePlans, { scope, part: 'plans', wrap: inRoot });

describe('a part outside its root', () => {
  it('says which root it needs', () => {
    // React 18 writes it to the console as well.
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(inPlan(<PlanFileUndo />))).toThrow(/<PlanFileUndo> .* <PlanFileRoot>/);
    error.mockRestore();
  });
});

describe('the label of the file field', () => {
  it('keeps its field under words or an element of the host', () => {
    const { getByLabelText } = render(
      inRoot(
        <>
          <PlanFileOpen>Bring in a plan</PlanFileOpen>
          <PlanFileOpen asChild>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the part gives it one */}
            <label className="mine">Choose a file</label>
          </PlanFileOpen>
        </>,
      ),
    );
    for (const name of ['Bring in a plan', 'Choose a file']) {
      expect((getByLabelText(name) as HTMLInputElement).type).toBe('file');
    }
  });
});

describe('a button', () => {
  it('does not do its own when the host prevents it', () => {
    const { getByRole, container } = render(
      inRoot(
        <>
          <PlanFileStatus />
          <PlanFileUndo onClick={(event) => event.preventDefault()} />
          <PlanFileRedo />
        </>,
      ),
    );
    const said = () => container.querySelector('[data-part="outcome"]')?.textContent;
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(said()).toBe('');
    fireEvent.click(getByRole('button', { name: 'Redo' }));
    expect(said()).toBe('There is nothing to redo.');
  });
});

describe('the words', () => {
  it('are those of the language around them', () => {
    const cy = {
      ...planFileMessages,
      locale: 'cy',
      messages: { ...planFileMessages.messages, saveCopy: 'Cadw copi' },
    };
    const { container } = render(
      <MessagesProvider sets={[cy]}>{inPlan(<PlanFile readPlan={readPlan} />)}</MessagesProvider>,
    );
    expect(container.querySelector('[data-part="save-copy"]')?.textContent).toBe('Cadw copi');
    expect(container.querySelector('[data-part="root"]')?.getAttribute('lang')).toBe('cy');
  });

  it('are short, and have no forbidden ones', () => {
    const texts = Object.values(planFileMessages.messages).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values<string>(each),
    );
    for (const text of texts) {
      expect(text).not.toMatch(/\b(please|sorry|invalid|oops)\b/i);
      for (const sentence of text.split(/[.?:]\s/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe('headings', () => {
  it('go down from the level that is given', () => {
    const { container } = show(storeOf(planNamed('Heat')), {
      storage: silent(),
      headingLevel: 3,
    });
    const headings = [...container.querySelectorAll('h2, h3, h4')].map((each) => each.localName);
    expect(headings).toEqual(['h3', 'h4']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Heat: alerts / visits?', 'heat-alerts-visits-2026-06-10.json'],
    ['Cynllun gŵyl', 'cynllun-gŵyl-2026-06-10.json'],
    ['…', 'plan-2026-06-10.json'],
    ['a'.repeat(200), `${'a'.repeat(60)}-2026-06-10.json`],
  ])('of “%s” is safe everywhere', (title, name) => {
    expect(planFileName({ title, updated: '2026-06-10T10:00:00.000Z' }, 'json')).toBe(name);
  });
});

describe('a time', () => {
  const at = (day: number, hour: number) => new Date(2026, 5, day, hour, 5).toISOString();
  it('of today is an hour, of another day has its date', () => {
    expect(formatTime(planFileMessages, at(4, 14), at(4, 18))).toBe('at 2:05pm');
    expect(formatTime(planFileMessages, at(4, 0), at(4, 18))).toBe('at 12:05am');
    expect(formatTime(planFileMessages, at(3, 9), at(4, 18))).toBe('on 3 June 2026 at 9:05am');
    expect(formatTime({ ...planFileMessages, locale: 'de' }, at(4, 14), at(4, 18))).toBe(
      'at 14:05',
    );
    expect(formatTime(planFileMessages, 'some time', at(4, 18))).toBe('some time');
  });
});
