import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allQuestions, type Plan, type PlanCommand, ukhsaGuidance } from './index.js';
import { filledPlan, testContext, value } from './plan/plan.fixtures.js';
import { applyCommand, createPlanStore, writePlan } from './plan.js';
import { planSchema, readPlan } from './schema.js';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const type = fc.constantFrom(
  'inform',
  'consult',
  'involve',
  'co-produce',
  'community-led',
  'no-type',
);
const id = fc.constantFrom('a1', 'a2', 'a3', 'd1', 'd2', 'p1', 'p2', 'f1', 'nobody');
const question = fc.constantFrom(...allQuestions(ukhsaGuidance).map((each) => each.id), 'x.1');

const activity = {
  engagementType: maybe(type),
  decisionId: maybe(id),
  startsOn: maybe(date),
  practice: maybe(fc.record({ inputRoute: text, payment: maybe(text) })),
};
const answer = fc.record(
  {
    status: maybe(fc.constantFrom('not-started', 'in-progress', 'answered', 'not-applicable')),
    notes: maybe(text),
    reason: maybe(text),
    dueOn: maybe(date),
    evidence: maybe(
      fc.array(fc.record({ label: text, public: maybe(fc.boolean()) }), { maxLength: 2 }),
    ),
  },
  { requiredKeys: [] },
);
const of = (...types: string[]) => fc.constantFrom(...types);

/** Commands of every kind, most of them sound, some about things that are not there. */
const command = fc.oneof(
  fc.record({ type: of('plan.update'), changes: fc.record({ title: text, lead: maybe(text) }) }),
  fc.record({ type: of('activity.add'), item: fc.record({ id, name: text, ...activity }) }),
  fc.record({
    type: of('activity.update'),
    id,
    changes: fc.record(activity, { requiredKeys: [] }),
  }),
  fc.record({ type: of('decision.add'), item: fc.record({ id, text, open: fc.array(text) }) }),
  fc.record({ type: of('promise.add'), item: fc.record({ id, activityIds: fc.array(id) }) }),
  fc.record({ type: of('promise.update'), id, changes: fc.record({ activityIds: fc.array(id) }) }),
  fc.record({ type: of('feedback.add'), item: fc.record({ id, promiseId: id, how: maybe(text) }) }),
  fc.record({
    type: of('activity.remove', 'decision.remove', 'promise.remove', 'feedback.remove'),
    id,
  }),
  fc.record({ type: of('answer.update'), questionId: question, changes: answer }),
  fc.record({ type: of('answer.clear'), questionId: question }),
  fc.record({ type: of('activity.update', 'plan.update'), id, changes: fc.anything() }),
  fc.record({
    type: of('decision.add', 'activity.remove', 'nonsense'),
    item: fc.anything(),
    id: fc.anything(),
  }),
  fc.anything(),
) as unknown as fc.Arbitrary<PlanCommand>;

const steps = fc.array(fc.tuple(command, fc.nat({ max: 90_000 })), { maxLength: 30 });

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
        const ids = new Set([...plan.activities, ...plan.decisions].map((item) => item.id));
        for (const promise of plan.promises) {
          for (const activityId of promise.activityIds) expect(ids).toContain(activityId);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('undo gives back the very plans, and redo goes through them again', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
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
        if (result.ok) expect(value(readPlan(writePlan(result.value)))).toEqual(result.value);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
