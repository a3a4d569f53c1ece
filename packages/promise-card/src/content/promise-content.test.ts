import { defineMessages, type PublicPromise, ukhsaEngagementTypes } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { type PromiseCardMessages, promiseCardMessages } from '../messages.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  feedbackOf,
  fullPromise,
  ofType,
} from '../promises.fixtures.js';
import type { PromiseContent, PromiseNotice } from './content.js';
import { promiseContent } from './promise-content.js';

const blockOf = (content: PromiseContent, id: string) => {
  const found = content.blocks.find((block) => block.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
};
const words = (content: PromiseContent, id: string) =>
  blockOf(content, id).entries.map((entry) =>
    entry.map(({ label, runs }) => [label, runs.map(({ text }) => text).join('')]),
  );

const said = ({ tag, facts }: PromiseNotice) => [
  ...(tag ? [tag] : []),
  ...facts.map(({ label, runs }) =>
    [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
  ),
];

describe('promiseContent', () => {
  it.each(ukhsaEngagementTypes.map(({ id }) => id))(
    'keeps the promise of %s word for word',
    (id) => {
      const type = ofType(id);
      const content = promiseContent({ ...fullPromise, engagementType: type });
      expect(content.promise?.quote).toEqual({ text: type.promise });
      expect(content.empty).toBeUndefined();
      expect(words(content, 'meaning')).toEqual([
        [
          ['Aim:', type.aim],
          ['Communication:', type.communication.text],
        ],
      ]);
    },
  );

  it('names a type that the guidance does not have, and says what to do', () => {
    const { engagementType: _, ...rest } = fullPromise;
    const content = promiseContent({ ...rest, unknownType: 'partner' });
    expect(content.type.runs).toEqual([{ text: '“partner”, which is not in this guidance' }]);
    expect(content.empty?.heading).toBe('The promise cannot be shown');
    expect(promiseContent(rest).empty?.heading).toBe('No promise yet');
  });

  it('lists nothing that shows nothing', () => {
    const content = promiseContent({
      ...fullPromise,
      open: ['\u200B', 'Which days'],
      fixed: [{ text: '\u2800', reason: 'The board set it.' }],
    });
    expect(words(content, 'open')).toEqual([[[undefined, 'Which days']]]);
    expect(blockOf(content, 'fixed').missing).toBe(true);
  });

  it('claims a promise only once it is made', () => {
    const { madeOn: _, ...draft } = fullPromise;
    expect(promiseContent(fullPromise).promise?.note).toMatch(/^We make this promise to you\./);
    expect(promiseContent(draft).promise?.note).toMatch(/^This is what we would promise\./);
    expect(promiseContent(fullPromise).standing.state).toBe('made');
  });

  it('says each missing fact and what to do first', () => {
    const content = promiseContent(emptyPromise);
    expect(content.promise).toBeUndefined();
    expect(content.empty?.text).toMatch(/^First choose the type of engagement/);
    expect(content.standing).toMatchObject({ state: 'draft', tag: 'Draft' });
    expect(content.organisation).toMatchObject({ label: 'Organisation:', missing: true });
    expect(content.type).toMatchObject({ label: 'Type of engagement:', missing: true });
    expect(content.activities).toMatchObject({ heading: 'Activity:', missing: true });
    expect(content.blocks.map(({ id, missing }) => [id, missing])).toEqual([
      ['open', true],
      ['fixed', true],
      ['take-part', true],
      ['feedback', true],
      ['contact', true],
    ]);
    expect(words(content, 'feedback')).toEqual([
      [
        ['Feedback date:', 'not set yet'],
        ['How:', 'not set yet'],
      ],
    ]);
    expect(words(content, 'contact')).toEqual([[[undefined, 'Not set yet']]]);
  });

  it('takes blank text for missing', () => {
    const content = promiseContent({ ...fullPromise, organisation: ' \n', contact: '\u0000' });
    expect(content.organisation.missing).toBe(true);
    expect(blockOf(content, 'contact').missing).toBe(true);
  });

  it('says what is missing inside an entry', () => {
    const content = promiseContent({
      ...fullPromise,
      fixed: [{ text: 'The budget' }],
      feedback: [{ how: 'By letter' }],
    });
    expect(words(content, 'fixed')).toEqual([
      [
        [undefined, 'The budget'],
        ['Reason:', 'not set yet'],
      ],
    ]);
    expect(words(content, 'feedback')[0]).toContainEqual(['Feedback date:', 'not set yet']);
    expect(blockOf(content, 'feedback').missing).toBe(false);
  });

  it('says of a promise that was taken back that it no longer holds, and since when', () => {
    const content = promiseContent({ ...fullPromise, withdrawnOn: '2026-08-03' });
    expect(said(content.standing)).toEqual([
      'Withdrawn',
      'We took this promise back on 3 August 2026.',
      'Promise made on 22 June 2026',
    ]);
    expect(content.promise?.note).toMatch(/^We made this promise and have taken it back\./);
    const why = { on: '2026-08-03', became: 'withdrawn', reason: 'The grant ended.' } as const;
    const withWhy = { ...fullPromise, withdrawnOn: why.on, changes: [why] };
    expect(said(promiseContent(withWhy).standing)).toContain('The grant ended.');
    // It is told once, and not as a change as well.
    expect(promiseContent(withWhy).notices).toEqual([]);
  });

  it('says in one sentence all that a draft lacks, and nothing of the kind once it is made', () => {
    const toSay = (promise: PublicPromise) =>
      promiseContent(promise)
        .stillToSay?.runs.map(({ text }) => text)
        .join('');
    const { madeOn: _, ...draft } = fullPromise;
    expect(toSay(emptyPromise)).toBe(
      'Still to say: who promises, which activity it covers, the type of engagement, what it means in our own words, what people can change, what is fixed, how to take part, how people will hear back and whom to ask.',
    );
    expect(toSay({ ...draft, open: [], contact: ' ' })).toBe(
      'Still to say: what people can change and whom to ask.',
    );
    expect(toSay(draft)).toBeUndefined();
    expect(toSay({ ...emptyPromise, madeOn: '2026-06-22' })).toBeUndefined();
  });

  it('folds what few ask for, and tells what came of it once people were told', () => {
    const kept = { ...feedbackOf.kept, heard: 'Knock.' };
    const { blocks } = promiseContent({ ...changedPromise, feedback: [kept] });
    expect(blocks.filter(({ folds }) => folds).map(({ id }) => id)).toEqual(['changes', 'meaning']);
    expect(blocks.map(({ id }) => id)).toContain('outcome');
    expect(promiseContent(changedPromise).blocks.map(({ id }) => id)).not.toContain('outcome');
  });

  it('writes dates in words and keeps the date itself', () => {
    const made = (madeOn: string, locale?: string) =>
      promiseContent({ ...fullPromise, madeOn }, { locale }).standing.facts[0]?.runs.at(-1);
    expect(made('2026-06-22')).toEqual({ text: '22 June 2026', dateTime: '2026-06-22' });
    expect(made('2026-06-22', 'de')).toEqual({ text: '22. Juni 2026', dateTime: '2026-06-22' });
    expect(made('in spring 2027')).toEqual({ text: 'in spring 2027' });
  });

  it('says source, licence, changes and disclaimer', () => {
    const { source } = promiseContent(fullPromise);
    const said = source.entries
      .flat()
      .map(({ label, runs }) =>
        [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
      );
    expect(said).toEqual([
      'UK Health Security Agency, Community engagement approach for health protection, published 4 June 2026.',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
      expect.stringMatching(/^Changes: “pubic” corrected to “public”; .*left out\.$/),
      'This is an independent tool. UKHSA has not approved or endorsed it.',
    ]);
  });

  it('speaks of another source in its own terms', () => {
    const content = promiseContent(customPromise);
    const text = JSON.stringify(content);
    expect(text).not.toMatch(/UKHSA|UK Health/);
    expect(content.source.entries.flat().map(({ id }) => id)).toEqual([
      'source',
      'licence',
      'changes',
    ]);
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(content.promise?.quote.text).toBe('we will listen first and tell you what we heard');
  });

  it('marks published words that are in another language than the card', () => {
    const messages = defineMessages<PromiseCardMessages>('promise-card', 'cy', {
      ...promiseCardMessages.messages,
      title: 'Ein haddewid i chi',
    });
    const content = promiseContent(fullPromise, { messages });
    expect(content).toMatchObject({ lang: 'cy', title: 'Ein haddewid i chi' });
    expect(content.promise?.quote.lang).toBe('en-GB');
    expect(content.type.runs[0]?.lang).toBe('en-GB');
    expect(content.organisation.runs[0]).not.toHaveProperty('lang');
    expect(content.standing.facts[0]?.runs.at(-1)?.text).toBe('22 Mehefin 2026');
  });

  it('names one activity and several', () => {
    const heading = (activities: readonly string[]) =>
      promiseContent({ ...fullPromise, activities }).activities.heading;
    expect(heading([])).toBe('Activity:');
    // One stands for itself.
    expect(heading(['One'])).toBe('');
    expect(heading(['One', 'Two'])).toBe('Activities:');
  });

  it('has a type that no language can fill in part', () => {
    const { title: _title, ...incomplete } = promiseCardMessages.messages;
    // @ts-expect-error the title is missing
    defineMessages<PromiseCardMessages>('promise-card', 'cy', incomplete);
    const { kept: _kept, late: _late, ...stateless } = promiseCardMessages.messages;
    // @ts-expect-error the words for what became of feedback are missing
    defineMessages<PromiseCardMessages>('promise-card', 'cy', stateless);
  });

  it('speaks plainly', () => {
    const all = Object.values(promiseCardMessages.messages).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message as object),
    ) as string[];
    for (const text of all) {
      expect(text).not.toMatch(/\b(please|sorry|invalid|oops)\b/i);
      for (const sentence of text.split(/[.!?]\s/)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
      }
    }
  });
});
