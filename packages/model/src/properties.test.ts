import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  checkPlan,
  createPlanStore,
  diffPlans,
  gate,
  type Plan,
  type PlanCommand,
  readPlan,
  ukhsaGuidance,
  writePlan,
} from './index.js';
import { command, dangling, date, draftSteps, steps, text } from './plan/commands.fixtures.js';
import { planSchema } from './plan/fields/plan.js';
import { isPublic } from './plan/made/said.js';
import { filledPlan, testContext, value } from './plan/plan.fixtures.js';

/** Unknown fields of a JSON kind, without the one name that is refused. */
const unknownFields = fc
  .dictionary(
    text.map((name) => `x-${name}`),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 4 },
  )
  .map((fields) => JSON.parse(JSON.stringify(fields).replaceAll('__proto__', 'x')) as object);

describe('for any sequence of commands', () => {
  it('a plan stays sound, is never changed in place, and survives its file', () => {
    fc.assert(
      fc.property(steps, unknownFields, (sequence, unknown) => {
        const context = testContext();
        let plan: Plan = { ...filledPlan(context), ...unknown };
        for (const [each, milliseconds] of sequence) {
          context.pass(milliseconds);
          const before = JSON.stringify(plan);
          const result = applyCommand(plan, each, context);
          expect(JSON.stringify(plan)).toBe(before);
          if (result.ok) plan = result.value.plan;
        }
        expect(planSchema.safeParse(plan).success).toBe(true);
        expect(plan).toMatchObject(unknown);
        expect(value(readPlan(writePlan(plan)))).toEqual(plan);
        const gone = dangling(plan);
        expect(gone).toEqual([]);
        for (const { content } of plan.versions) expect(dangling(content)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('undo gives back the very plans, and redo goes through them again', () => {
    fc.assert(
      fc.property(draftSteps, (sequence) => {
        const context = testContext();
        const store = createPlanStore({ plan: filledPlan(context), ...context });
        const first = store.getState().plan;
        for (const [each, milliseconds] of sequence) {
          context.pass(milliseconds);
          store.dispatch(each);
        }
        const last = store.getState().plan;
        const back: Plan[] = [last];
        while (store.undo()) back.push(store.getState().plan);
        expect(store.getState().plan).toBe(first);
        const forward: Plan[] = [first];
        while (store.redo()) forward.push(store.getState().plan);
        expect(forward).toHaveLength(back.length);
        forward.reverse().forEach((plan, index) => {
          expect(plan).toBe(back[index]);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('for any plan', () => {
  /** The plan after a sequence of commands. */
  const reached = steps.map((sequence) => {
    const context = testContext();
    return sequence.reduce((plan: Plan, [each, milliseconds]) => {
      context.pass(milliseconds);
      const result = applyCommand(plan, each, context);
      return result.ok ? result.value.plan : plan;
    }, filledPlan(context));
  });

  it('checks give findings in words, every command of a choice works, and gates agree', () => {
    fc.assert(
      fc.property(reached, date, (plan, today) => {
        const findings = checkPlan(plan, ukhsaGuidance, { today });
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
        for (const { message, quotes, choices } of findings) {
          expect(message.endsWith('.')).toBe(true);
          expect(quotes.map(({ sourceLine }) => sourceLine)).not.toContain(51);
          for (const { command: offered } of choices) {
            if (!offered || plan.guidance.version !== ukhsaGuidance.source.version) continue;
            const result = applyCommand(plan, offered, testContext());
            expect(result.ok).toBe(true);
          }
        }
        for (const name of ['share', 'start', 'close'] as const) {
          const { ready, gaps } = gate(plan, ukhsaGuidance, name, { today });
          expect(ready).toBe(gaps.length === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a version can be saved and brought back, and what was done since is in the history', () => {
    fc.assert(
      fc.property(reached, fc.array(command, { maxLength: 10 }), (start, commands) => {
        const context = testContext('2026-07-01T09:00:00.000Z');
        const run = (plan: Plan, each: PlanCommand): Plan => {
          const result = applyCommand(plan, each, context);
          return result.ok ? result.value.plan : plan;
        };
        const saved = run(start, { type: 'version.save', name: 'Now', id: 'saved' });
        const worked = commands.reduce(run, saved);
        const back = run(worked, { type: 'version.restore', id: 'saved' });
        // What people were told with a promise stays on record, see keep-promises.properties.test.ts.
        const drafts = (plan: Plan): Plan => ({ ...plan, promises: [], feedback: [] });
        // What communities gave stays as well, see community-view.test.ts.
        const own = (plan: Plan): Plan => ({
          ...plan,
          judgements: Object.fromEntries(
            Object.entries(plan.judgements).flatMap(([id, { givenViews: _, ...said }]) =>
              Object.keys(said).length > 0 ? [[id, said]] : [],
            ),
          ),
        });
        const isMade = [start, worked].some(({ promises }) => promises.some(isPublic));
        const { changes } = isMade
          ? diffPlans(own(drafts(start)), own(drafts(back)))
          : diffPlans(own(start), own(back));
        expect(changes.filter(({ entity }) => !/^(version|dismissal)$/.test(entity))).toEqual([]);
        expect(back.history.slice(0, worked.history.length)).toEqual(worked.history);
      }),
      { numRuns: 100 },
    );
  });

  it('a plan of format 1 comes to the newest with everything that it held', () => {
    fc.assert(
      fc.property(reached, unknownFields, (plan, unknown) => {
        const { communities, risks, judgements, dismissals, versions, ...rest } = plan;
        const old = { ...rest, ...unknown, formatVersion: 1 };
        const read = value(readPlan(JSON.parse(JSON.stringify(old))));
        expect({ ...read, formatVersion: 1 }).toMatchObject(old);
        expect(planSchema.safeParse(read).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('for anything at all', () => {
  it('reading never throws, and gives a plan or issues with words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        const result = readPlan(input);
        if (!result.ok) for (const { message } of result.issues) expect(message).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('a plan with any one part replaced is read or refused, never half', () => {
    const plan = filledPlan();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(plan)), fc.anything(), (name, part) => {
        const result = readPlan({ ...plan, [name]: part });
        if (result.ok) {
          expect(value(readPlan(writePlan(result.value)))).toEqual(result.value);
          checkPlan(result.value, ukhsaGuidance, { today: '2026-06-10' });
          diffPlans(plan, result.value, ukhsaGuidance);
        } else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
