import { describe, expect, it } from 'vitest';
import { defineGuidance, defineOverlay } from '../index.js';
import { countAnswers } from '../plan/counters.js';
import { after, issues, newPlan, testContext, value } from '../plan/plan.fixtures.js';
import { attribution } from './attribution.js';
import { diffGuidance } from './diff-guidance.js';
import { applyOverlay, type GuidanceOverlay, localGuidanceFor } from './overlay.js';
import { guidancePassages } from './passages.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

const overlay: GuidanceOverlay = {
  format: 'guidance-overlay',
  formatVersion: 1,
  guidanceId: ukhsaGuidance.source.id,
  author: 'Borough of Example, public health team',
  additions: [
    {
      id: 'local.interpreters',
      ref: 'identify-communities.2',
      kind: 'note',
      text: 'Book interpreters two weeks ahead.',
    },
    {
      id: 'local.ward-plan',
      ref: 'assess-risks.1',
      kind: 'question',
      text: 'does the ward plan name this work?',
    },
  ],
};
const laid = value(applyOverlay(ukhsaGuidance, overlay));

describe('an overlay', () => {
  it('stands beside the published passages, labelled with its author', () => {
    expect(localGuidanceFor(laid, 'identify-communities.2')).toEqual([
      {
        id: 'local.interpreters',
        ref: 'identify-communities.2',
        kind: 'note',
        text: 'Book interpreters two weeks ahead.',
        author: 'Borough of Example, public health team',
        origin: 'local',
      },
    ]);
    expect(localGuidanceFor(ukhsaGuidance, 'identify-communities.2')).toEqual([]);
  });

  it('changes nothing of what is published', () => {
    const { local, ...published } = laid;
    expect(published).toEqual(ukhsaGuidance);
    expect(guidancePassages(laid)).toEqual(guidancePassages(ukhsaGuidance));
    expect(diffGuidance(ukhsaGuidance, laid)).toEqual([]);
    expect(attribution(laid.source)).toEqual(attribution(ukhsaGuidance.source));
    expect(value(defineGuidance(laid))).toEqual(laid);
  });

  it('has questions that can be answered and are not counted as published ones', () => {
    const plan = after(
      newPlan(),
      { ...testContext(), guidance: laid },
      {
        type: 'answer.update',
        questionId: 'local.ward-plan',
        changes: { status: 'answered' },
      },
    );
    expect(plan.answers['local.ward-plan']?.status).toBe('answered');
    expect(countAnswers(plan, laid)).toMatchObject({ total: 19, answered: 0 });
  });

  it('can be laid over another one', () => {
    const [first] = overlay.additions;
    const more = { ...overlay, author: 'Region', additions: [{ ...first, id: 'local.two' }] };
    const both = value(applyOverlay(laid, more as GuidanceOverlay));
    expect(both.local?.map(({ author }) => author)).toEqual([
      overlay.author,
      overlay.author,
      'Region',
    ]);
  });

  it('is refused where it does not fit', () => {
    const other = { ...overlay, guidanceId: 'other' };
    expect(issues(applyOverlay(ukhsaGuidance, other))[0]?.path).toEqual(['guidanceId']);
    const astray = { ...overlay, additions: [{ ...overlay.additions[0], ref: 'inform.price' }] };
    expect(issues(applyOverlay(ukhsaGuidance, astray as GuidanceOverlay))).toMatchObject([
      { code: 'unknown-id', path: ['additions', 0, 'ref'] },
    ]);
    expect(issues(applyOverlay(laid, overlay)).map(({ code }) => code)).toEqual([
      'duplicate-id',
      'duplicate-id',
    ]);
  });
});

describe('defineOverlay', () => {
  it('takes an overlay as it is', () => {
    expect(value(defineOverlay(JSON.parse(JSON.stringify(overlay))))).toEqual(overlay);
  });

  it.each([
    [{ author: ' ' }, ['author']],
    [{ format: 'x' }, ['format']],
    [{ formatVersion: 2 }, ['formatVersion']],
    [{ additions: [{ ...overlay.additions[0], id: 'inform.aim' }] }, ['additions', 0, 'id']],
    [{ additions: [{ ...overlay.additions[0], kind: 'rule' }] }, ['additions', 0, 'kind']],
    [{ additions: [overlay.additions[0], overlay.additions[0]] }, ['additions', 1, 'id']],
  ])('says where %j does not fit', (part, path) => {
    expect(issues(defineOverlay({ ...overlay, ...part }))[0]?.path).toEqual(path);
  });

  it.each([null, undefined, 'text', [], 7])('refuses %j', (input) => {
    expect(defineOverlay(input).ok).toBe(false);
  });
});
