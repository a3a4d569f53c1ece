// Guidance that has only what it must have: no reader may need more.

import { expect, it } from 'vitest';
import { ownGuidanceText } from '#support/own-guidance.js';
import { reviewPlan } from '../checks/check-plan.js';
import { gate } from '../checks/gate.js';
import { toDocx } from '../docx.js';
import { canRecognise, identifyEngagementType } from '../engagement/identify.js';
import { actionListCsv } from '../export/actions.js';
import { calendarIcs } from '../export/calendar.js';
import { changeReportContent } from '../export/change-report-content.js';
import { toHtml } from '../export/html.js';
import { toMarkdown } from '../export/markdown.js';
import { planContent } from '../export/plan-content.js';
import { writePublicPromise } from '../export/public-promise-json.js';
import { questionSheetContent } from '../export/question-sheet-content.js';
import { readPlan } from '../files/read-plan.js';
import { writePlan } from '../files/write-plan.js';
import type { PlanCommand } from '../plan/command.js';
import { after, issues, newPlan, testContext, value } from '../plan/plan.fixtures.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { attribution } from './attribution.js';
import { defineGuidance } from './define-guidance.js';
import { diffGuidance } from './diff-guidance.js';
import { adviceFor } from './look-up.js';
import { searchGuidance } from './passages.js';
import { updateGuidance } from './update-guidance.js';

const own = value(defineGuidance(JSON.parse(ownGuidanceText)));
const today = '2026-06-10';
const context = { ...testContext(), guidance: own };
const start = newPlan(context);

/** A plan that promises each type, with a flaw of every kind that needs no published type. */
const commands = own.engagementTypes.flatMap(({ id }): readonly PlanCommand[] => [
  { type: 'community.add', item: { id: `c-${id}`, name: `Residents who ${id}` } },
  { type: 'decision.add', item: { id: `d-${id}`, text: 'Where to meet', madeBy: 'organisation' } },
  {
    type: 'activity.add',
    item: {
      id: `a-${id}`,
      name: `Meeting to ${id}`,
      engagementType: id,
      decisionId: `d-${id}`,
      startsOn: '2026-06-20',
      endsOn: '2026-06-12',
      practice: { flow: 'out', stage: 'evaluating' },
    },
  },
  { type: 'promise.add', item: { id: `p-${id}`, activityIds: [`a-${id}`], engagementType: id } },
]);
const plan = after(start, context, ...commands, {
  type: 'answer.update',
  questionId: 'be-clear.1',
  changes: { status: 'answered', notes: 'The dates can change.' },
});

it('is three types and two standards, and defineGuidance takes it as it is', () => {
  expect(own).toEqual(JSON.parse(ownGuidanceText));
  expect([own.engagementTypes.length, own.standards.length]).toEqual([3, 2]);
});

it('says so where even that is missing', () => {
  const paths = issues(defineGuidance({ source: {} })).map(({ path }) => path.join('.'));
  expect(paths).toEqual([
    'source.id',
    'source.version',
    'source.language',
    'source.title',
    'source.publisher',
    'engagementTypes',
    'standards',
  ]);
});

it('is attributed with what is known, and no gap shows', () => {
  const { text, source } = attribution(own.source);
  expect(source).toBe('Northshire Council, How we work with people');
  expect(text).toBe('Source: Northshire Council, How we work with people.');
});

it('asks its own questions before the work starts, and checks its plans', () => {
  const gaps = gate(plan, own, 'start', { today }).gaps.map(({ id }) => id);
  expect(gaps).toEqual(expect.arrayContaining(['answers/report-back.1', 'answers/report-back.2']));
  expect(gaps).not.toContain('answers/be-clear.1');
  for (const moment of ['share', 'close'] as const) {
    expect(
      gate(plan, own, moment, { today })
        .gaps.map(({ id }) => id)
        .join(),
    ).not.toMatch(/answers/);
  }
  const { findings } = reviewPlan(plan, own, { today });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('dates-cannot-be');
  for (const { message, said, shows, quotes } of findings) {
    expect(`${message}${said}${shows}`).not.toMatch(/undefined|“”|\(\)|\{/);
    for (const { place, text } of quotes) expect(place && text).toBeTruthy();
  }
});

it('goes into every file', async () => {
  const contents = [
    planContent(plan, own, { today }),
    questionSheetContent(own),
    changeReportContent(start, plan, own),
  ];
  for (const content of contents) {
    expect(toHtml(content)).toContain('Northshire Council');
    expect(toMarkdown(content)).toContain('Northshire Council');
    expect((await toDocx(content)).ok).toBe(true);
  }
  expect(contents.map(toHtml).join()).not.toMatch(/undefined|Why it matters|\(\)/);
  const written = value(readPlan(writePlan(plan)));
  expect(written.activities).toEqual(plan.activities);
  const promise = value(toPublicPromise(plan, 'p-listen', own));
  for (const text of [
    actionListCsv(plan, own, { today }),
    calendarIcs(plan, own, { now: context.now }),
    writePublicPromise(promise),
  ]) {
    expect(text).not.toContain('undefined');
  }
});

it('is searched, compared and brought up to date', () => {
  expect(searchGuidance(own, 'report back')).toMatchObject([{ ref: 'report-back.title' }]);
  expect(adviceFor(own, 'listen')).toEqual([]);
  const later = { ...own, source: { ...own.source, version: '2027' }, updates: [] };
  expect(diffGuidance(own, later)).toEqual([]);
  expect(value(updateGuidance(plan, own, later, context)).promises).toEqual([]);
});

it('has types that the questions of the recogniser know nothing of', () => {
  expect(canRecognise(own.engagementTypes)).toBe(false);
  expect(canRecognise([])).toBe(false);
  expect(
    identifyEngagementType({ decision: 'community', flow: 'both' }, own.engagementTypes),
  ).toMatchObject({ type: null, candidates: [], confidence: 'unclear' });
});
