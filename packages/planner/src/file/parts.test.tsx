import { readPlan, speaker } from '@engagement-kit/model';
import { MessagesProvider, PlanProvider } from '@engagement-kit/react';
import { fireEvent, render } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { FilesContext } from './files-context.js';
import { show } from './harness.fixtures.js';
import { Files, PlanFile, planFileMessages, planFileName, usePlanFile } from './index.js';
import { planNamed, silent, storeOf } from './plan-file.fixtures.js';
import { savedTime } from './status/saved-time.js';

const scope = 'plan-file';
const inPlan = (part: ReactElement) => (
  <PlanProvider store={storeOf(planNamed('Heat'))}>{part}</PlanProvider>
);
const inRoot = (part: ReactElement) =>
  inPlan(
    <Files.Root readPlan={readPlan} storage={silent()}>
      <Files.Status />
      {part}
    </Files.Root>,
  );
/** Actions that nobody sees at once. */
const later = { startNew: vi.fn(), startSaving: vi.fn(), stopReading: vi.fn() };

/** Where there is something to delete from the start, and a question is shown by its name. */
function Stored({ children }: { children: ReactElement }) {
  const file = usePlanFile({ readPlan, storage: useState(silent)[0] });
  const value = {
    file: { ...file, isStored: true, actions: { ...file.actions, ...later } },
    headingId: 'plans',
    focusPart: () => {},
  };
  return (
    <FilesContext.Provider value={{ ...value, headingLevel: 2 }}>
      {children}
      {file.question?.kind}
    </FilesContext.Provider>
  );
}
const inStored = (part: ReactElement) => inPlan(<Stored>{part}</Stored>);

const handles = { onClick: {} };
const child = <button type="button" />;
for (const [part, Part] of [
  ['heading', Files.Heading],
  ['status', Files.Status],
  ['open', Files.Open],
  ['bring-in', Files.BringIn],
  ['issues', Files.Issues],
  ['plans', Files.Plans],
] as const) {
  describeConformance(Part, { scope, part, wrap: inRoot });
}
for (const [part, Part] of [
  ['save-copy', Files.SaveCopy],
  ['undo', Files.Undo],
  ['redo', Files.Redo],
] as const) {
  describeConformance(Part, { scope, part, wrap: inRoot, child, handles });
}
describeConformance(Files.Delete, { scope, part: 'delete', wrap: inStored, child, handles });
for (const [part, Part, action] of [
  ['save-in-browser', Files.SaveInBrowser, later.startSaving],
  ['offer', Files.Offer, later.startSaving],
  ['start-new', Files.StartNew, later.startNew],
  ['reading-cancel', Files.ReadingCancel, later.stopReading],
] as const) {
  describeConformance(Part, {
    scope,
    part,
    props: part === 'offer' ? { offer: 'try-again' } : {},
    wrap: inStored,
    child,
    handles: { onClick: { outcome: () => action.mock.calls.length } },
  });
}

describe('the root', () => {
  const dataTransfer = { types: ['Files'], files: [] };
  const acted = new WeakSet<Node>();
  const hasActed = (container: HTMLElement) =>
    acted.has(container.querySelector('[data-testid="mine"]') as Node);
  const isOver = (node: HTMLElement) => node.hasAttribute('data-over');
  /** Holds a file over the root, does something, and notes whether the root has let go of the file. */
  const over = (then: (node: HTMLElement) => void) => (node: HTMLElement) => {
    fireEvent.dragOver(node, { dataTransfer });
    expect(isOver(node)).toBe(true);
    then(node);
    if (!isOver(node)) acted.add(node);
  };
  const drags = {
    onDragOver: { fire: (node: HTMLElement) => void fireEvent.dragOver(node, { dataTransfer }) },
    onDragLeave: { fire: over((node) => fireEvent.dragLeave(node)), outcome: hasActed },
    onDrop: { fire: over((node) => fireEvent.drop(node, { dataTransfer })), outcome: hasActed },
  };
  for (const Part of [Files.Root, PlanFile]) {
    describeConformance(Part, {
      scope,
      part: 'root',
      props: { readPlan },
      wrap: inPlan,
      handles: drags,
    });
  }
});

describe('the file field', () => {
  const stream = vi.fn(() => new ReadableStream());
  const file = Object.defineProperty(new File(['{}'], 'plan.json'), 'stream', { value: stream });
  describeConformance(Files.FileInput, {
    scope,
    part: 'file-input',
    wrap: inRoot,
    child: <input />,
    handles: {
      onChange: {
        fire: (node) => void fireEvent.change(node, { target: { files: [file] } }),
        outcome: () => stream.mock.calls.length,
      },
    },
  });
});

describe('a stored plan', () => {
  const entry = { id: 'heat', title: '', state: 'ready', size: 0 } as const;
  const inRow = (part: ReactElement) => inRoot(<Files.Plan entry={entry}>{part}</Files.Plan>);
  const inRename = (part: ReactElement) =>
    inRow(
      <>
        <Files.PlanAction action="rename" />
        <Files.Rename>
          <Files.RenameField />
          {part}
        </Files.Rename>
      </>,
    );
  describeConformance(Files.Plan, { scope, part: 'plan', props: { entry }, wrap: inRoot });
  describeConformance(Files.PlanAction, {
    scope,
    part: 'plan-action',
    props: { action: 'remove' },
    wrap: inRow,
    child,
    handles,
  });
  describeConformance(Files.Rename, { scope, part: 'rename', wrap: inRow });
  describeConformance(Files.RenameField, {
    scope,
    part: 'rename-field',
    wrap: inRename,
    child: <input />,
    handles: { onKeyDown: { fire: (node) => void fireEvent.keyDown(node, { key: 'Enter' }) } },
  });
  describeConformance(Files.RenameSave, {
    scope,
    part: 'rename-save',
    wrap: inRename,
    child,
    handles,
  });
  describeConformance(Files.RenameCancel, {
    scope,
    part: 'rename-cancel',
    wrap: inRename,
    child,
    handles: {
      onClick: { outcome: () => document.activeElement?.getAttribute('data-action') },
    },
  });
});

describe('a part outside its root', () => {
  it('says which root it needs', () => {
    // React 18 writes it to the console as well.
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(inPlan(<Files.Undo />))).toThrow(/<Files\.Undo> .* <Files\.Root>/);
    error.mockRestore();
  });
});

describe('the label of the file field', () => {
  it('keeps its field under words or an element of the host', () => {
    const { getByLabelText } = render(
      inRoot(
        <>
          <Files.Open>Bring in a plan</Files.Open>
          <Files.Open asChild>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the part gives it one */}
            <label className="mine">Choose a file</label>
          </Files.Open>
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
          <Files.Status />
          <Files.Undo onClick={(event) => event.preventDefault()} />
          <Files.Redo />
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
    ['Heat: alerts / visits?', 'heat-alerts-visits'],
    ['Cynllun gŵyl', 'cynllun-gŵyl'],
    ['…', 'plan'],
    ['a'.repeat(200), `${'a'.repeat(60)}`],
  ])('of “%s” is safe everywhere', (title, name) => {
    const file = planFileName({ title, updated: '2026-06-10T10:00:00.000Z' }, 'json');
    expect(file.startsWith(name)).toBe(true);
    expect(file.slice(name.length)).toMatch(/^-2026-06-10-\d{4}-[a-z\d]{4}\.json$/);
  });

  it('is one for what is the same, and another for any change of the day', () => {
    const plan = planNamed('Floods');
    expect(planFileName({ ...plan }, 'json')).toBe(planFileName(plan, 'json'));
    const copies = Array.from({ length: 50 }, (_, index) => ({ ...plan, lead: `Team ${index}` }));
    const names = copies.map((copy) => planFileName(copy, 'json'));
    expect(new Set(names).size).toBe(50);
  });
});

describe('a time', () => {
  const at = (day: number, hour: number) => new Date(2026, 5, day, hour, 5).toISOString();
  const said = (instant: string, locale = 'en-GB') =>
    savedTime(speaker({ ...planFileMessages, locale }), instant, at(4, 18));
  it('always has its day, and its year where that is another', () => {
    expect(said(at(4, 14))).toBe('on 4 June at 2:05pm');
    expect(said(at(4, 0))).toBe('on 4 June at 12:05am');
    expect(said(new Date(2025, 5, 3, 9, 5).toISOString())).toBe('on 3 June 2025 at 9:05am');
    expect(said(at(4, 14), 'de')).toBe('on 4. Juni at 14:05');
    expect(said('some time')).toBe('some time');
  });
});
