import {
  createPlan,
  createPlanStore,
  type Guidance,
  type LoadedPlan,
  type Plan,
  type PlanStorage,
  type PlanStore,
  ukhsaGuidance,
} from '@engagement-kit/model';
import type { Address } from '@engagement-kit/planner';
import { systemContext } from '@engagement-kit/react';
import type { ElementState } from '../element/state.js';
import { guidances, plans } from './plan-data.js';
import { latestOf, storageOf } from './storage.js';

/**
 * What one planner works with: its plan in a store, what is shown of it, and where it is stored.
 */
export class Desk {
  /** What is shown, where the page's address does not say: nothing yet, as long as nobody has gone or written anywhere. */
  address: Address | undefined;
  /** The planner has left the page for now. */
  isAway = false;
  /** Hears of each plan that comes of work in the planner. */
  onChange: (plan: Plan) => void = () => {};
  readonly #context = systemContext();
  #blank: Plan | undefined;
  #store: PlanStore | undefined;
  /** The plan that the element and the store both hold. */
  #held: Plan | undefined;
  #way: string | undefined;
  #storage: PlanStorage | undefined;
  #saved: LoadedPlan | undefined;
  #isLooking = false;

  /** A plan that has only just begun, which counts as long as there is no other. */
  get blank(): Plan {
    this.#blank ??= this.newPlan();
    return this.#blank;
  }

  /** Makes a plan that has only just begun. */
  readonly newPlan = (guidance: Guidance = ukhsaGuidance): Plan => {
    const created = createPlan({ title: 'Untitled plan' }, { ...this.#context, guidance });
    if (!created.ok) throw new Error(created.issues[0]?.message);
    plans.trust(created.value);
    return created.value;
  };

  /** The day, where the person is. */
  get today(): string {
    return this.#context.today();
  }

  /** The store, with the plan and the guidance that the element has now. */
  storeFor(given: ElementState<Plan>): PlanStore {
    const guidance = guidances.from(given.data('guidance')) ?? ukhsaGuidance;
    const plan = given.value ?? this.blank;
    const store = this.#store ?? this.#open(plan, guidance);
    if (plan !== this.#held || guidance !== store.getState().guidance) {
      this.#held = plan;
      store.replace(plan, guidance);
    }
    return store;
  }

  /** Where the plan can be stored; what was stored there last is looked for once, and `onFound` called then. */
  storageFor({ element }: ElementState<Plan>, onFound: () => void): PlanStorage | undefined {
    const way = ['save', 'name', 'id'].map((name) => element.getAttribute(name)).join('\n');
    if (way !== this.#way) {
      this.#way = way;
      this.#storage = storageOf(element);
      this.#saved = undefined;
      if (this.#storage?.place === 'browser') void this.#look(this.#storage, onFound);
    }
    return this.#storage;
  }

  /** It is not known yet whether something was saved here. */
  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** What was saved last. */
  get saved(): LoadedPlan | undefined {
    return this.#saved;
  }

  async #look(storage: PlanStorage, onFound: () => void): Promise<void> {
    this.#isLooking = true;
    const saved = await latestOf(storage);
    if (storage !== this.#storage) return;
    this.#isLooking = false;
    this.#saved = saved;
    if (saved) plans.trust(saved.plan);
    onFound();
  }

  #open(plan: Plan, guidance: Guidance): PlanStore {
    const store = createPlanStore({ ...this.#context, guidance, plan });
    this.#held = plan;
    this.#store = store;
    store.subscribe(({ plan: next }) => {
      if (next === this.#held) return;
      this.#held = next;
      plans.trust(next);
      this.onChange(next);
    });
    return store;
  }
}
