import { describe, expect, it, vi } from 'vitest';
import { commonPast, mergePlans, type PlanCommand, type PlanStore } from '../index.js';
import { twoPeople, update } from './merging.fixtures.js';

const undoAll = (store: PlanStore): number => {
  let count = 0;
  while (store.undo()) count += 1;
  return count;
};

describe('undo after something came in from elsewhere', () => {
  it('takes back this person’s step and leaves the other’s', () => {
    const { store, me, them, meet, plan, shared } = twoPeople();
    me(update({ title: 'Mine' }));
    them(update({ lead: 'Theirs' }));
    meet();
    expect(store.getState()).toMatchObject({ canUndo: true, canRedo: false });
    expect(store.undo()).toBe(true);
    expect(plan()).toMatchObject({ title: shared.title, lead: 'Theirs' });
    expect(plan().history.map(({ after }) => after)).toContainEqual({ lead: 'Theirs' });
    expect(plan().history.map(({ after }) => after)).not.toContainEqual({ title: 'Mine' });
  });

  it('goes forward to the plan from before', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    them(update({ lead: 'Theirs' }));
    const merged = meet();
    store.undo();
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true });
    expect(store.redo()).toBe(true);
    expect(plan()).toBe(merged);
  });

  it('goes forward also when more came in between', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    store.undo();
    them(update({ lead: 'Theirs' }));
    meet();
    expect(store.redo()).toBe(true);
    expect(plan()).toMatchObject({ title: 'Mine', lead: 'Theirs' });
  });

  it('is there for what is removed, in its old place', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me({ type: 'activity.remove', id: 'a1' });
    them({ type: 'activity.add', item: { id: 'a3', name: 'Theirs' } });
    meet();
    store.undo();
    expect(plan().activities.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('leaves what the other has written in the same place, and passes over the step', () => {
    const { store, me, them, meet, plan, shared } = twoPeople();
    me(update({ summary: 'Mine' }));
    me(update({ title: 'Mine' }));
    them(update({ title: 'Theirs' }));
    const merged = meet();
    expect(merged.title).toBe('Theirs');
    store.undo();
    expect(plan()).toMatchObject({ title: 'Theirs' });
    expect(plan().summary).toBe(shared.summary);
    expect(store.getState().canUndo).toBe(false);
  });

  it('says that nothing is left to undo, once, when the other has written over it all', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    them(update({ title: 'Theirs' }));
    const merged = meet();
    const listener = vi.fn();
    store.subscribe(listener);
    expect([store.undo(), store.undo()]).toEqual([false, false]);
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: false });
    expect(plan()).toBe(merged);
  });

  it('does not bring back what the other has removed, and keeps what the other has taken up', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me({ type: 'activity.update', id: 'a1', changes: { name: 'Posters' } });
    me({ type: 'activity.add', item: { id: 'a9', name: 'Mine' } });
    meet();
    them({ type: 'activity.remove', id: 'a1' });
    them({ type: 'activity.update', id: 'a9', changes: { startsOn: '2026-09-01' } });
    const merged = meet();
    expect(undoAll(store)).toBe(0);
    expect(plan()).toEqual(merged);
    expect(plan().activities.map(({ id }) => id)).toEqual(['a2', 'a9']);
  });

  it('takes typing that goes on for one step, as ever', () => {
    const { store, me, them, meet, plan, shared } = twoPeople();
    them(update({ lead: 'Theirs' }));
    me(update({ title: 'M' }));
    meet();
    me(update({ title: 'Mi' }));
    store.undo();
    expect(plan()).toMatchObject({ title: shared.title, lead: 'Theirs' });
    store.redo();
    expect(plan()).toMatchObject({ title: 'Mi', lead: 'Theirs' });
  });

  it('does not mistake what the other has done for a step of one’s own that did the same', () => {
    const { store, me, them, meet, plan } = twoPeople();
    const pick = (engagementType: string): PlanCommand => ({
      type: 'activity.update',
      id: 'a1',
      changes: { engagementType },
    });
    me(pick('consult'));
    me(pick('inform'));
    them(pick('consult'));
    meet();
    undoAll(store);
    expect(plan().activities[0]?.engagementType).toBe('consult');
  });

  it('is exact again for steps that are made afterwards', () => {
    const { store, me, them, meet, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    them(update({ lead: 'Theirs' }));
    const merged = meet();
    me(update({ summary: 'Later' }));
    store.undo();
    expect(plan()).toBe(merged);
  });
});

describe('bringing in a copy', () => {
  it('is one step, which undo takes back and redo takes again', () => {
    const { store, me, them, other, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    them(update({ lead: 'Theirs' }));
    them(update({ contact: 'Theirs too' }));
    const before = plan();
    store.bringIn(mergePlans(commonPast(before, other()), before, other()).plan);
    const merged = plan();
    expect(merged).toMatchObject({ title: 'Mine', lead: 'Theirs', contact: 'Theirs too' });
    expect(store.undo()).toBe(true);
    expect(plan()).toBe(before);
    expect(store.redo()).toBe(true);
    expect(plan()).toBe(merged);
  });

  it('keeps a record of what people were told', () => {
    const { store, me, them, other, plan } = twoPeople();
    me(update({ title: 'Mine' }));
    them({ type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-10' } });
    store.bringIn(mergePlans(commonPast(plan(), other()), plan(), other()).plan);
    me(update({ title: 'Mine again' }));
    them({
      type: 'promise.change',
      id: 'p1',
      changes: { engagementType: 'inform' },
      reason: 'There is no time',
    });
    store.bringIn(mergePlans(commonPast(plan(), other()), plan(), other()).plan);
    expect(plan().promises[0]).toMatchObject({
      engagementType: 'inform',
      changes: [{ reason: 'There is no time' }],
    });
  });
});
