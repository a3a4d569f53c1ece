import { type PlanEvent, speaker, ukhsaGuidance } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { busyStore } from '../history.fixtures.js';
import { planHistoryMessages } from '../messages.js';
import { eventInWords, fieldsShown, valueInWords } from './change-words.js';
import { eventChanges, knownThings } from './event-changes.js';

const words = speaker(planHistoryMessages);
const store = busyStore();

/** An event as people read it: its line, then each field before and after. */
function read(event: PlanEvent | undefined, { plan } = store.getState()): readonly string[] {
  if (!event) throw new Error('There is no such event.');
  const known = knownThings(plan);
  const changes = eventChanges(event, known, ukhsaGuidance);
  const version = known.versions.find(({ id }) => id === event.path[1])?.name;
  const others = changes.slice(1).map(({ entity, id }) => `and ${entity} ${id}`);
  return [
    eventInWords(event, changes, String(version ?? ''), words),
    ...others,
    ...changes.flatMap((change) =>
      fieldsShown(change).map((field) => {
        const [was, is] = (['before', 'after'] as const).map((side) =>
          valueInWords(field, field[side], field[`${side}Text`], words),
        );
        return `${field.label}: ${was || '-'} > ${is || '-'}`;
      }),
    ),
  ];
}

const all = () => store.getState().plan.history.map((event) => read(event));

describe('what the history may name', () => {
  it('is the same until something that has a name changes, so that old entries stay as they are', () => {
    const { dispatch, getState } = busyStore();
    dispatch({ type: 'activity.add', item: { id: 'gone', name: 'A walk' } });
    dispatch({ type: 'activity.remove', id: 'gone' });
    const before = knownThings(getState().plan);
    expect(before.activities.map(({ name }) => name)).toContain('A walk');
    dispatch({
      type: 'answer.update',
      questionId: 'define-purpose.2',
      changes: { status: 'answered' },
    });
    expect(knownThings(getState().plan, before)).toBe(before);
    dispatch({ type: 'activity.update', id: 'a1', changes: { name: 'Talks' } });
    const after = knownThings(getState().plan, before);
    expect(after.activities.map(({ name }) => name)).toContain('Talks');
  });
});

describe('an entry in words', () => {
  it('shows of a long note the words that have changed', () => {
    const { dispatch, getState } = busyStore();
    const heard = 'Parents told us what keeps them away. '.repeat(60);
    const note = (notes: string) =>
      dispatch({ type: 'answer.update', questionId: 'define-purpose.2', changes: { notes } });
    note(heard);
    dispatch({ type: 'risk.add', item: { id: 'r9', text: 'Rain' } });
    note(`${heard}They asked for evenings.`);
    const { plan } = getState();
    expect(read(plan.history.at(-1), getState()).slice(1)).toEqual([
      'notes: - > … They asked for evenings. …',
    ]);
  });

  it('says of each change what it was about, and what was there before and after', () => {
    const question = ukhsaGuidance.standards[0]?.questions[0]?.text ?? '';
    const notes = expect.stringMatching(/^notes: - > Parents told/);
    expect(all()).toEqual([
      ['Plan started', 'title: - > Measles catch-up', 'organisation: - > Borough of Example'],
      ['Community “Parents of pre-school children” added'],
      [
        'Activity “Workshops at family hubs” added',
        'communities: - > Parents of pre-school children',
      ],
      ['Activity “Workshops at family hubs” changed', 'type of engagement: - > Consult'],
      ['Promise “Workshops at family hubs” added'],
      [
        'Promise “Workshops at family hubs” changed',
        'type of engagement: - > Consult',
        'made on: - > 10 June 2026',
      ],
      ['Version “Before the meeting” named'],
      ['Activity “Workshops at family hubs” changed', 'type of engagement: Consult > Involve'],
      [
        'Promise “Workshops at family hubs” changed',
        'type of engagement: Consult > Involve',
        'reason: - > Parents asked to shape the sessions.',
      ],
      [`Answer to “${question}” changed`, 'status: - > Answered', notes],
      [
        'Feedback “A letter” added',
        'promise: - > Workshops at family hubs',
        'due on: - > 10 July 2026',
      ],
      ['Feedback “A letter” changed', 'due on: 10 July 2026 > 24 July 2026'],
      ['Risk “Too few interpreters” added'],
      ['Risk “Too few interpreters” removed'],
    ]);
  });
});
