import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../files/read-plan.js';
import { writePlan } from '../../files/write-plan.js';
import { applyCommand } from '../apply-command.js';
import type { PlanCommand } from '../command.js';
import { command, steps } from '../commands.fixtures.js';
import { filledPlan, newPlan, testContext, value } from '../plan.fixtures.js';
import type { Plan } from '../plan.js';
import { eventFields } from './event-fields.js';
import { passagesBetween } from './passages.js';
import { shortEvent, wholeEvent } from './short-event.js';
import { editsBetween, withoutEdits } from './value-edits.js';
import { dayOfJumps, dayOfPassages, longNote, note, question } from './working-day.fixtures.js';

describe('a note of 9,000 characters, worked on for a day', () => {
  it('adds less than 200 KB to its file where words come and go in one passage after the other', () => {
    const { plan, grown } = dayOfPassages();
    expect(plan.history.length).toBeGreaterThan(300);
    expect(grown).toBeLessThan(200_000);
    expect(value(readPlan(writePlan(plan)))).toEqual(plan);
  });

  it('and where somebody jumps about in it, whose history leads back to the first state', () => {
    const { plan, grown } = dayOfJumps();
    expect(plan.history.length).toBeGreaterThan(300);
    expect(grown).toBeLessThan(200_000);
    const first = plan.history
      .filter(({ path }) => path[1] === question)
      .slice(1)
      .reduceRight<object>((fields, event) => {
        const whole = wholeEvent(event, fields);
        return Object(whole?.before);
      }, plan.answers[question] ?? {});
    expect(first).toMatchObject({ notes: longNote });
  });
});

describe('an event', () => {
  const evidence = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      label: `Minutes of meeting ${at}`,
      url: 'Shared',
    }));
  const event = (before: object, after: object) => ({
    at: '2026-06-10T09:00:00.000Z',
    what: 'answer.update',
    path: ['answers', question],
    before,
    after,
  });

  it('of short fields stays as it is', () => {
    const short = event({ notes: 'A' }, { notes: 'B' });
    expect(shortEvent(short)).toBe(short);
  });

  it('of a long text says which words have changed', () => {
    const after = longNote.replace('Sentence 70 says', 'Sentence 70 may say');
    const short = shortEvent(event({ notes: longNote, owner: 'A' }, { notes: after, owner: 'B' }));
    expect(short).toMatchObject({
      before: { owner: 'A' },
      after: { owner: 'B' },
      edits: [{ path: ['notes'], passages: [[expect.any(Number), 'says ', 'may say ']] }],
    });
    expect(JSON.stringify(short).length).toBeLessThan(300);
    expect(eventFields(short)).toEqual({
      before: { owner: 'A', notes: '… says …' },
      after: { owner: 'B', notes: '… may say …' },
    });
    expect(wholeEvent(short, { notes: after, owner: 'B' })?.before).toEqual({
      notes: longNote,
      owner: 'A',
    });
  });

  it('of a long list says which entries have changed', () => {
    const [before, after] = [evidence(30), [...evidence(30), { label: 'A letter' }]];
    const short = shortEvent(event({ evidence: before }, { evidence: after }));
    expect(eventFields(short)).toEqual({
      before: {},
      after: { evidence: [{ label: 'A letter' }] },
    });
    const edited = before.map((each, at) => (at === 3 ? { label: 'Notes', url: 'A box' } : each));
    const other = shortEvent(event({ evidence: before }, { evidence: edited }));
    expect(eventFields(other).after).toEqual({
      evidence: [{ label: '… Notes …', url: '… A box …' }],
    });
  });

  it('tells nothing of a plan that says something else by now', () => {
    const short = shortEvent(event({ notes: longNote }, { notes: `${longNote} End.` }));
    expect(wholeEvent(short, { notes: 'Other words' })).toBeUndefined();
    expect(wholeEvent(short, {})).toBeUndefined();
  });

  it('of what lost in a merge stays whole', () => {
    const lost = { ...event({ notes: longNote }, { notes: `${longNote}!` }), what: 'merge.clash' };
    expect(shortEvent(lost)).toBe(lost);
  });

  it('of a version that is restored leaves out the answers that stay', () => {
    const context = testContext();
    const run = (plan: Plan, each: PlanCommand) => value(applyCommand(plan, each, context)).plan;
    const other: PlanCommand = { ...note('Other'), questionId: 'assess-risks.2' } as PlanCommand;
    const plan = [
      note(longNote),
      { type: 'version.save', name: 'One', id: 'v1' } as const,
      other,
      { type: 'version.restore', id: 'v1' } as const,
    ].reduce(run, newPlan(context));
    expect(plan.answers[question]?.notes).toBe(longNote);
    expect(JSON.stringify(plan.history.at(-1)).length).toBeLessThan(500);
  });
});

describe('for any two values', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'the '), { maxLength: 400 })
      .map((all) => all.join('')),
  );

  it('the passages between two texts lead back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = [{ path: [], passages: passagesBetween(before, after) }];
        expect(withoutEdits(after, edits)).toEqual({ value: before });
      }),
      { numRuns: 500 },
    );
  });

  it('so do those between lists and objects', () => {
    const json = fc
      .jsonValue({ maxDepth: 3 })
      .map((each) => JSON.parse(JSON.stringify(each).replaceAll('__proto__', 'x')));
    const fields = fc.record({ notes: json, list: fc.array(json) });
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const edits = ['notes', 'list'].flatMap((name) =>
          editsBetween([name], before[name as 'list'], after[name as 'list']),
        );
        expect(withoutEdits(after, edits)).toEqual({ value: before });
      }),
      { numRuns: 500 },
    );
  });
});

it('the events of any commands lead back from the plan, step by step', () => {
  fc.assert(
    fc.property(steps, command, (sequence, last) => {
      const context = testContext();
      let plan: Plan = filledPlan(context);
      for (const [each, milliseconds] of [...sequence, [last, 90_000] as const]) {
        context.pass(milliseconds);
        const result = applyCommand(plan, each, context);
        if (!result.ok || result.value.plan === plan) continue;
        const next = result.value.plan;
        const event = next.history.at(-1);
        const [list, id] = event?.path ?? [];
        const item = (next[list as 'answers'] as unknown as Record<string, object>)?.[String(id)];
        if (event?.edits && item) expect(wholeEvent(event, item)).toBeDefined();
        plan = next;
      }
    }),
    { numRuns: 50 },
  );
});
