import type { Answer, Plan } from '../../plan/plan.js';
import type { GateName } from '../look.js';
import type { WholePlan } from './whole-plan.fixtures.js';

/** One flaw in a plan that is whole but for it. */
export interface Flaw {
  /** Which of the kinds that assurers look for. */
  readonly kind: string;
  /** What was changed, in words. */
  readonly input: string;
  readonly whole: WholePlan;
  /** The moment at which it is looked at. */
  readonly moment: GateName;
  readonly plan: Plan;
  /** The gate’s gap or the finding that has to speak, by its id. */
  readonly speaks: string;
  /** Where it is a note of the review, and no gap of the moment. */
  readonly isNote?: true;
}

/** Makes flaws of one kind in one plan at one moment: `flawed(kind, whole, moment)(input, speaks, change)`. */
export const flawed =
  (kind: string, whole: WholePlan, moment: GateName) =>
  (input: string, speaks: string, change: (plan: Plan) => Plan): Flaw => ({
    kind,
    input,
    whole,
    moment,
    plan: change(whole.at[moment]),
    speaks,
  });

export const asNote = (flaw: Flaw): Flaw => ({ ...flaw, isNote: true });

type Lists = Pick<
  Plan,
  'activities' | 'communities' | 'decisions' | 'promises' | 'feedback' | 'risks'
>;

/** The plan with changes to one item of a list. `undefined` takes a field away. */
export const changed =
  <List extends keyof Lists>(
    list: List,
    id: string,
    changes: {
      readonly [Name in keyof Lists[List][number]]?: Lists[List][number][Name] | undefined;
    },
  ) =>
  (plan: Plan): Plan => {
    const items: readonly { readonly id: string }[] = plan[list];
    if (!items.some((item) => item.id === id)) throw new Error(`There is no ${id} in ${list}.`);
    const next = items.map((item) =>
      item.id === id ? clean({ ...item, ...(changes as object) }) : item,
    );
    return { ...plan, [list]: next };
  };

/** The plan with another answer to a question, or with none. */
export const answered =
  (id: string, answer: Answer | undefined) =>
  (plan: Plan): Plan => {
    const { [id]: _, ...others } = plan.answers;
    return { ...plan, answers: answer ? { ...others, [id]: answer } : others };
  };

/** The plan with other facts of its own, or with other lists. */
export const having =
  (facts: Partial<Plan> | ((plan: Plan) => Partial<Plan>)) =>
  (plan: Plan): Plan =>
    clean({ ...plan, ...(typeof facts === 'function' ? facts(plan) : facts) });

/** The practice of an activity with changes to it. */
export const practising =
  (id: string, practice: NonNullable<Plan['activities'][number]['practice']>) =>
  (plan: Plan): Plan => {
    const was = plan.activities.find((each) => each.id === id)?.practice;
    return changed('activities', id, { practice: { ...was, ...practice } })(plan);
  };

const clean = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
