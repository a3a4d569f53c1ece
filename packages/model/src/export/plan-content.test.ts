import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { planContent, readPlan, toMarkdown } from '../index.js';
import { ownContent } from '../plan/fields/content.js';
import { text as anyText, date, flag, noteOn, place, words } from '../plan/fields/kinds.js';
import { things } from '../plan/fields/plan.js';
import { choicesIn, eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import { contentLists } from '../plan/lists.js';
import { newPlan, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';

const read = (plan: Plan): string => toMarkdown(planContent(plan, ukhsaGuidance));

/** A plan in which every text that somebody can type says where it stands. */
function wordsEverywhere(): { readonly plan: Plan; readonly said: readonly string[] } {
  const said: string[] = [];
  const fill = (field: Field, at: string): unknown => {
    const held = heldBy(field);
    const each = eachIn(field);
    const { refersTo } = noteOn(held);
    // Something that nobody has answered, so that it is still open.
    if (held === place) return ['answers', 'define-purpose.2'];
    if (each) return [fill(each, at)];
    if (refersTo) return refersTo === 'engagementTypes' ? 'consult' : refersTo;
    if (held === date) return '2026-06-04';
    if (held === flag) return true;
    const [choice] = choicesIn(field);
    if (choice) return choice;
    if (held !== anyText && held !== words) return fillAll(field, at);
    said.push(at);
    return at;
  };
  const fillAll = (thing: Field, at: string) =>
    Object.fromEntries(
      Object.entries(fieldsIn(thing))
        .filter(([name]) => name !== 'updatedAt' && name !== 'guidance')
        .map(([name, field]) => [name, name === 'id' ? at : fill(field, `${at} ${name}`)]),
    );
  const lists = contentLists.map((list) => [list, [{ ...fillAll(things[list], list), id: list }]]);
  const plan = {
    ...newPlan(),
    ...fillAll(ownContent, 'plan'),
    ...Object.fromEntries(lists),
    answers: { 'define-purpose.1': fillAll(things.answers, 'answer') },
    judgements: { 'define-purpose': fillAll(things.judgements, 'judgement') },
  };
  return { plan: value(readPlan(plan)), said };
}

describe('the file of a plan', () => {
  it('holds every word that somebody can type', () => {
    const { plan, said } = wordsEverywhere();
    const text = read(plan);
    expect(said.length).toBeGreaterThan(40);
    const missing = said.filter((at) => !text.includes(at));
    // What was said after a change is what was said before the next one, or what is said now.
    // What a community said and somebody took off is named with the reason, and not said again.
    expect(missing).toEqual(['promises changes to localExplanation', 'judgement givenViews view']);
  });

  it('says what had been promised and said before', () => {
    const { plan } = wordsEverywhere();
    const [promise] = plan.promises;
    const [feedback] = plan.feedback;
    const text = read({
      ...plan,
      promises: [
        {
          ...promise,
          id: 'promises',
          activityIds: ['activities'],
          changes: [
            {
              on: '2026-06-04',
              from: { engagementType: 'involve', localExplanation: 'You shape it.' },
              to: { engagementType: 'consult', localExplanation: 'You tell us.' },
            },
          ],
        },
      ],
      feedback: [
        {
          ...feedback,
          id: 'feedback',
          promiseId: 'promises',
          earlier: [{ on: '2026-07-01', how: 'A letter', dueOn: '2026-07-10' }],
        },
      ],
    });
    expect(text).toContain('From Involve to Consult');
    expect(text).toContain('Before: You shape it.');
    expect(text).toContain('**Said until 1 July 2026:** A letter');
    expect(text).toContain('By 10 July 2026');
  });

  it('says which findings were set aside, and why', () => {
    const text = read({
      ...wordsEverywhere().plan,
      dismissals: [
        {
          id: 'promise-shown-late/activities/activities',
          ruleId: 'promise-shown-late',
          about: ['activities', 'activities'],
          fingerprint: 'x',
          reason: 'The first talk was called off.',
          at: '2026-06-20T10:00:00.000Z',
          by: 'Outreach team',
        },
        {
          id: 'nothing-changed/feedback',
          ruleId: 'nothing-changed',
          about: ['feedback'],
          fingerprint: 'y',
          reason: 'Said at the meeting.',
          at: '2026-06-21T10:00:00.000Z',
        },
        ...(['feedback', 'risks', 'promises'] as const).map((list) => ({
          id: `x/${list}`,
          ruleId: 'risk-happened',
          about: [list, list],
          fingerprint: list,
          reason: 'It is known.',
          at: '2026-06-21T10:00:00.000Z',
        })),
      ],
    });
    expect(text).toContain('## Findings set aside');
    expect(text).toContain('### Risk has happened: feedback audience');
    expect(text).toContain('### Risk has happened: risks text');
    expect(text).toContain('### Risk has happened: activities name');
    expect(text).toContain('### Promise shown late: activities name');
    expect(text).toContain('**Reason:** The first talk was called off.');
    expect(text).toContain('**Set aside:** 20 June 2026, Outreach team');
    expect(text).toContain('### Nothing changed\n');
    expect(text).toContain('**Set aside:** 21 June 2026\n');
    expect(read(newPlan())).not.toContain('Findings set aside');
  });

  it('says when nothing shows that a standard is in place', () => {
    const plan = { ...newPlan(), judgements: { 'define-purpose': { value: 'in-place' as const } } };
    expect(read(plan)).toContain('**Judgement:** In place, no evidence yet\n');
    const evidence = [{ label: 'Minutes' }];
    expect(read({ ...plan, answers: { 'define-purpose.1': { evidence } } })).toContain(
      '**Judgement:** In place\n',
    );
    const partly = { 'define-purpose': { value: 'partly' as const } };
    expect(read({ ...plan, judgements: partly })).toContain('**Judgement:** Partly in place\n');
  });

  it('says yes or no where somebody did, and nothing where nobody did', () => {
    const decided = (alreadyMade?: boolean) =>
      read({
        ...newPlan(),
        decisions: [{ id: 'd', text: 'Days', ...(alreadyMade !== undefined && { alreadyMade }) }],
      });
    expect(decided(true)).toContain('**Is already made:** Yes');
    expect(decided(false)).toContain('**Is already made:** No');
    expect(decided()).not.toContain('Is already made');
  });

  it('counts questions that do not apply in plain words', () => {
    const none = { status: 'not-applicable', reason: 'x' } as const;
    const one = { ...newPlan(), answers: { 'define-purpose.1': none } };
    expect(read(one)).toContain('0 of 19 answered, 1 does not apply');
    const two = { ...one, answers: { ...one.answers, 'define-purpose.2': none } };
    expect(read(two)).toContain('0 of 19 answered, 2 do not apply');
  });
});
