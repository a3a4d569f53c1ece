import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { planSchema } from '../plan/fields/plan.js';
import type { Plan } from '../plan/plan.js';
import { checkPlan } from './check-plan.js';
import type { WholePlan } from './flaws/whole-plan.fixtures.js';
import { flaws, wholePlans } from './flaws.fixtures.js';
import { gate } from './gate.js';
import type { GateName } from './look.js';

const moments = ['share', 'start', 'close'] as const;

/** All that is said of a plan at a moment: the gaps of its gate, and the findings of the review. */
function said(plan: Plan, { days }: WholePlan, moment: GateName) {
  const today = days[moment];
  const findings = checkPlan(plan, ukhsaGuidance, { today });
  return {
    gaps: gate(plan, ukhsaGuidance, moment, { today }).gaps.map(({ id }) => id),
    notes: findings.filter(({ level }) => level === 'note').map(({ id }) => id),
    open: findings.filter(({ level }) => level === 'gap').map(({ id }) => id),
  };
}

describe.each(wholePlans.map((whole) => [whole.name, whole] as const))(
  '%s that is whole',
  (_, whole) => {
    it.each(moments)('has no gap to %s, and nothing that a rule finds open', (moment) => {
      const plan = whole.at[moment];
      expect(planSchema.safeParse(plan).success).toBe(true);
      expect(said(plan, whole, moment)).toEqual({
        gaps: [],
        open: [],
        // A promise that follows an incident at once is a note, and no gap.
        notes:
          whole.name === 'an incident' && moment !== 'share'
            ? ['promise-shown-late/activities/messages']
            : [],
      });
    });

    it('has no gap at an earlier moment either, once it closes', () => {
      for (const moment of moments) {
        const options = { today: whole.days.close };
        expect(gate(whole.at.close, ukhsaGuidance, moment, options).gaps).toEqual([]);
      }
    });
  },
);

describe('a plan with one flaw', () => {
  it('is tried in many kinds', () => {
    expect(flaws.length).toBeGreaterThanOrEqual(45);
    const inputs = flaws.map(({ kind, input, whole, moment }) =>
      [kind, input, whole.name, moment].join(),
    );
    expect(new Set(inputs).size).toBe(flaws.length);
  });

  it.each(flaws.map((flaw) => [`${flaw.kind}: ${flaw.input}`, flaw] as const))('%s', (_, flaw) => {
    const { plan, whole, moment, speaks, isNote } = flaw;
    expect(planSchema.safeParse(plan).success).toBe(true);
    const { gaps, notes } = said(plan, whole, moment);
    expect(isNote ? notes : gaps).toContain(speaks);
    if (isNote) expect(gaps).toEqual([]);
  });

  it('stands in the table, with what speaks', async () => {
    const rows = flaws.map(({ kind, input, whole, moment, speaks, isNote }) => {
      const where = isNote ? 'the review, as a note' : `“To ${moment}”`;
      return `| ${kind} | ${whole.name} | ${input} | ${where} | \`${speaks}\` |`;
    });
    const caught = flaws.filter(({ plan, whole, moment, speaks }) => {
      const { gaps, notes } = said(plan, whole, moment);
      return [...gaps, ...notes].includes(speaks);
    }).length;
    const alarms = wholePlans.flatMap((whole) =>
      moments.flatMap((moment) => said(whole.at[moment], whole, moment).gaps),
    ).length;
    const table = [
      '# One flaw in a whole plan',
      '',
      'Three plans that an assurer would sign, an incident, a six-month pilot and a policy consultation, have no gap before',
      'any moment. Each row makes one flaw in one of them and names what speaks. `packages/model/src/checks/flaws.test.ts`',
      'tries them and writes this file: run it with `--update` after a change.',
      '',
      `${flaws.length} flaws, ${caught} caught. Gaps named on the whole plans: ${alarms}.`,
      '',
      '| kind | plan | what was done to it | where it is said | by |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../../../../docs/flaws.md');
  });
});
