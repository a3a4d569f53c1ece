import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { Environment, MessagesProvider } from '@engagement-kit/react';
import { render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { promiseContent } from '../content/promise-content.js';
import { promiseCardMessages } from '../messages.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  feedbackOf,
  fullPromise,
  hostilePromise,
  longPromise,
  ofType,
} from '../promises.fixtures.js';
import { renderPromiseHtml } from '../static/render-promise-html.js';
import { renderPromiseText } from '../static/render-promise-text.js';
import { PlainPromiseCard } from './PlainPromiseCard.js';
import { PromiseCard } from './PromiseCard.js';

const letters = (text: string | null | undefined) => (text ?? '').replace(/[\s“”]/gu, '');
const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
const { madeOn: _, ...draft } = fullPromise;
const block = (name: string) => document.querySelector(`[data-block="${name}"]`);
const cy = {
  ...promiseCardMessages,
  locale: 'cy',
  messages: { ...promiseCardMessages.messages, title: 'Ein haddewid i chi' },
};

describe('PromiseCard', () => {
  it.each([undefined, null])('says what is missing where its promise is %s', (promise) => {
    const missing = /no promise: `promise` is undefined or null.+usePublicPromise/;
    expect(() => renderPromiseHtml(promise as never)).toThrow(missing);
    expect(() => renderPromiseText(promise as never)).toThrow(missing);
  });

  it.each(ukhsaEngagementTypes.map(({ id }) => id))('quotes the promise of %s', (id) => {
    const engagementType = ofType(id);
    render(<PromiseCard promise={{ ...fullPromise, engagementType }} />);
    expect(screen.getByRole('article')).toBeTruthy();
    expect(part('promise')?.localName).toBe('blockquote');
    expect(part('promise')?.textContent).toBe(engagementType.promise);
    expect(part('type')?.textContent).toBe(`Type of engagement: ${engagementType.name}`);
  });

  it('never says that the publisher promises', () => {
    render(<PromiseCard promise={fullPromise} />);
    expect(screen.getByRole('article').textContent).not.toMatch(/UKHSA promises|Agency promises/);
    expect(part('statement')?.textContent).toContain('We make this promise to you.');
  });

  it('labels the organisation’s own words, and says so only when there are some', () => {
    const { rerender } = render(<PromiseCard promise={fullPromise} />);
    expect(part('explanation')?.textContent).toMatch(
      /^In our own words.*It is not part of the source\.$/,
    );
    rerender(<PromiseCard promise={{ ...fullPromise, localExplanation: '' }} />);
    expect(part('explanation')?.textContent).toBe('In our own wordsNot set yet');
    rerender(<PromiseCard promise={{ ...draft, localExplanation: '' }} />);
    expect(part('explanation')).toBeNull();
  });

  it('says in a draft what to do first, and in one sentence what is missing', () => {
    render(<PromiseCard promise={emptyPromise} />);
    expect(part('promise')).toBeNull();
    expect(screen.getByRole('heading', { name: 'No promise yet' })).toBeTruthy();
    expect(part('standing')?.textContent).toMatch(/^Draft We have not made.+whom to ask\.$/);
    expect(part('standing')?.getAttribute('data-state')).toBe('draft');
    expect(block('contact')).toBeNull();
    expect(screen.queryByText(/not set yet/i)).toBeNull();
  });

  it('shows each missing fact once the promise is made', () => {
    render(<PromiseCard promise={{ ...emptyPromise, madeOn: '2026-06-22' }} />);
    expect(block('feedback')?.textContent).toContain('Feedback date: not set yet');
    expect(block('contact')?.hasAttribute('data-missing')).toBe(true);
    expect(part('organisation')?.textContent).toBe('Organisation: not set yet');
  });

  it('gives dates to machines too, and links only what is safe', () => {
    const { rerender } = render(<PromiseCard promise={fullPromise} />);
    expect(part('standing')?.querySelector('time')?.dateTime).toBe('2026-06-22');
    expect(screen.getByRole('link', { name: 'flood.warnings@northshire.example' })).toBeTruthy();
    rerender(<PromiseCard promise={hostilePromise} />);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(document.querySelector('script')).toBeNull();
  });

  it.each([feedbackOf.kept, feedbackOf.keptLate])(
    'says quietly that feedback was kept',
    (feedback) => {
      render(<PromiseCard promise={{ ...fullPromise, feedback: [feedback] }} />);
      expect(document.querySelector('[data-kept]')?.textContent).toMatch(
        /^Kept.*: people heard back on \d+ \w+ 2026$/,
      );
      expect(part('notice')).toBeNull();
    },
  );

  it.each(['late', 'changed', 'withdrawn'] as const)(
    'says before all facts that feedback is %s',
    (state) => {
      render(<PromiseCard promise={{ ...fullPromise, feedback: [feedbackOf[state]] }} />);
      const [notice, ...others] = document.querySelectorAll('[data-part="notice"]');
      expect(others).toEqual([]);
      expect(notice?.getAttribute('data-state')).toBe(state);
      expect(notice?.nextElementSibling).toBe(part('sections'));
    },
  );

  it('folds earlier versions and what the type means, each under its heading', () => {
    render(<PromiseCard promise={changedPromise} />);
    const folded = [...document.querySelectorAll('details')];
    expect(folded.map((each) => each.querySelector('summary h3')?.textContent)).toEqual([
      'How this promise has changed',
      'What this type of engagement means',
    ]);
    expect(folded.some(({ open }) => open)).toBe(false);
  });

  it('tells how the promise changed, for readers who hear it as well', () => {
    render(<PromiseCard promise={changedPromise} messages={cy} />);
    const changes = block('changes') as HTMLElement;
    expect(changes.querySelectorAll('li')).toHaveLength(3);
    expect([...changes.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2026-06-29',
      '2026-06-29',
      '2026-07-10',
      '2026-08-03',
    ]);
    expect(within(changes).getByText(ofType('consult').promise).lang).toBe('en-GB');
    // Screen readers say nothing of insertions and deletions.
    expect(document.querySelector('del, ins, s')).toBeNull();
  });

  it('sets its headings by one level', () => {
    const { rerender } = render(<PromiseCard promise={fullPromise} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Our promise to you');
    expect(screen.getByRole('heading', { level: 3, name: 'Source' })).toBeTruthy();
    rerender(<PromiseCard promise={fullPromise} headingLevel={6} />);
    expect(screen.getAllByRole('heading', { level: 6 }).length).toBeGreaterThan(5);
  });

  it('carries the language of its words, and that of the source where it differs', () => {
    render(<PromiseCard promise={fullPromise} messages={cy} />);
    expect(screen.getByRole('article').lang).toBe('cy');
    expect((part('promise') as HTMLElement).lang).toBe('en-GB');
    expect(block('meaning')?.querySelector('[lang="en-GB"]')?.textContent).toBe(
      fullPromise.engagementType?.aim,
    );
    expect(block('contact')?.querySelector('[lang]')).toBeNull();
  });

  it('hands its node and attributes to the host', () => {
    const ref = createRef<HTMLElement>();
    render(<PromiseCard promise={fullPromise} ref={ref} id="promise" className="mine" />);
    expect(ref.current).toBe(screen.getByRole('article'));
    expect(ref.current?.id).toBe('promise');
    expect(ref.current?.className).toBe('mine');
  });

  it('shows the actions that it is given', () => {
    render(<PromiseCard promise={fullPromise} actions={<p>Actions</p>} />);
    expect(within(screen.getByRole('article')).getByText('Actions')).toBeTruthy();
  });

  it.each(
    Object.entries({
      emptyPromise,
      fullPromise,
      longPromise,
      customPromise,
      hostilePromise,
      changedPromise,
    }),
  )('says the same as the static page and the plain text: %s', (_name, promise) => {
    // A draft's card says in one sentence what its copies say fact by fact: here it is made.
    const made = { ...promise, madeOn: promise.madeOn ?? '2026-06-22' };
    render(<PromiseCard promise={made} />);
    const card = letters(screen.getByRole('article').textContent);
    // Plain text has no drawing, and nothing to say below it.
    const { drawing } = promiseContent(made).promise ?? {};
    const caption = drawing ? letters(drawing.caption) : '';
    const page = new DOMParser().parseFromString(renderPromiseHtml(made), 'text/html');
    expect(letters(page.body.textContent)).toBe(card);
    // The text adds a dash to each entry of a list and an address to each link.
    const text = renderPromiseText(made)
      .replace(/^- /gm, '')
      .replaceAll(` (${promise.source.url})`, '')
      .replaceAll(` (${promise.source.licence?.url})`, '');
    expect(letters(text)).toBe(card.replace(caption, ''));
  });

  it('draws the type and says whose drawing it is', () => {
    const { container } = render(<PromiseCard promise={fullPromise} />);
    const marks = fullPromise.engagementType?.drawing?.marks ?? [];
    expect(marks.length).toBeGreaterThan(1);
    const drawing = container.querySelector('[data-part="drawing"]');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    expect(drawing?.querySelectorAll('path')).toHaveLength(marks.length);
    expect(screen.getByText(/Drawn by Engagement Kit, not by the source/)).toBeTruthy();
    const page = new DOMParser().parseFromString(renderPromiseHtml(fullPromise), 'text/html');
    expect(page.querySelectorAll('svg path')).toHaveLength(marks.length);
  });

  it('draws nothing for a type without a drawing', () => {
    const { container } = render(<PromiseCard promise={customPromise} />);
    expect(container.querySelector('svg')).toBeNull();
    expect(screen.queryByText(/Drawn by/)).toBeNull();
  });
});

describe('the providers around the card', () => {
  it('give it its words and its heading level', () => {
    render(
      <MessagesProvider sets={[cy]}>
        <Environment headingLevel={4}>
          <PromiseCard promise={fullPromise} />
        </Environment>
      </MessagesProvider>,
    );
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Ein haddewid i chi');
    expect(screen.getByRole('article').lang).toBe('cy');
  });

  it('are outdone by its own props', () => {
    render(
      <MessagesProvider sets={[cy]}>
        <PromiseCard promise={fullPromise} messages={promiseCardMessages} headingLevel={1} />
      </MessagesProvider>,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Our promise to you');
  });

  it('fill what its own messages lack', () => {
    const ours = { ...cy, messages: { title: 'Addewid y cyngor' } } as unknown as typeof cy;
    render(
      <MessagesProvider sets={[cy]}>
        <PromiseCard promise={fullPromise} messages={ours} />
      </MessagesProvider>,
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Addewid y cyngor');
    expect(screen.getByRole('article').lang).toBe('cy');
  });

  it('speak one language where a set lacks a text, and tell the developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { title: _title, ...rest } = cy.messages;
    const half = { ...cy, messages: { ...rest, source: 'Ffynhonnell' } };
    render(
      <MessagesProvider sets={[half]}>
        <PromiseCard promise={fullPromise} />
      </MessagesProvider>,
    );
    expect(warn.mock.calls.join()).toMatch(/“promise-card” in “cy”.+lacks 1 of its texts: `title`/);
    warn.mockClear();
    expect(screen.getByRole('article').lang).toBe('en-GB');
    expect(screen.getByRole('heading', { name: 'Source' })).toBeTruthy();
    const page = renderPromiseHtml(fullPromise, { messages: [half] });
    expect(page).toContain('<html lang="en-GB">');
    expect(page).not.toContain('Ffynhonnell');
    expect(renderPromiseHtml(fullPromise, { messages: [half, cy] })).toContain('Ffynhonnell');
  });
});

it('the plain card takes its words from its props alone', () => {
  render(
    <MessagesProvider sets={[cy]}>
      <PlainPromiseCard promise={fullPromise} />
      <PlainPromiseCard promise={fullPromise} messages={[cy]} />
    </MessagesProvider>,
  );
  expect(screen.getAllByRole('article').map(({ lang }) => lang)).toEqual(['en-GB', 'cy']);
});
