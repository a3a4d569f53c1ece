import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { checkMessages } from '../messages/en-GB/checks.js';
import { latinWords, pseudo, pseudoData } from '../messages/pseudo.fixtures.js';
import { newPlan } from '../plan/plan.fixtures.js';
import { reviewPlan } from './check-plan.js';
import { today } from './checks.fixtures.js';
import { gate } from './gate.js';
import { ruleCases } from './rules.fixtures.js';

const guidance = pseudoData(ukhsaGuidance);
const messages = [pseudo(checkMessages)];
const plans = Object.values(ruleCases).flatMap(({ fires, silent }) =>
  Object.values({ ...fires, ...silent }),
);
const moments = ['share', 'start', 'close'] as const;

describe('checks in another language', () => {
  it('say nothing of their own in English', () => {
    const said = plans.flatMap((each) => {
      const plan = pseudoData(each);
      const { findings } = reviewPlan(plan, guidance, { today, messages });
      const gaps = moments.flatMap((name) => gate(plan, guidance, name, { today, messages }).gaps);
      return [
        ...findings.flatMap(({ message, said, shows }) => [message, said, shows]),
        ...[...findings, ...gaps].flatMap(({ choices }) => choices.map(({ text }) => text)),
        ...gaps.map(({ message }) => message),
      ];
    });
    expect(said.length).toBeGreaterThan(500);
    expect([...new Set(said.flatMap(latinWords))]).toEqual([]);
  });

  it('would notice: without the set they speak English', () => {
    const [gap] = gate(newPlan(), guidance, 'start', { today }).gaps;
    expect(latinWords(gap?.message ?? '')).toContain('plan');
  });

  it('finds the same, whatever it is called', () => {
    const [plan] = plans as [(typeof plans)[number]];
    const facts = (of: ReturnType<typeof reviewPlan>) =>
      of.findings.map(({ id, fingerprint }) => [id, fingerprint]);
    expect(facts(reviewPlan(plan, ukhsaGuidance, { today, messages }))).toEqual(
      facts(reviewPlan(plan, ukhsaGuidance, { today })),
    );
  });
});
