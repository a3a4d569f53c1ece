import { type Guidance, type Plan, writePlan } from '@engagement-kit/model';
import { EngagementElement, state } from '../element/EngagementElement.js';
import { Desk } from './Desk.js';
import { plannerKind } from './planner-kind.js';

/**
 * `<engagement-planner>`: the whole planning tool for one plan. It takes no part in the form around it: the plan is no
 * entry, and a reset of the form does not touch weeks of work.
 */
export class PlannerElement extends EngagementElement<Plan> {
  static override observedAttributes = [...EngagementElement.observedAttributes, 'address'];

  readonly #desk: Desk;

  /** @internal */
  constructor() {
    const desk = new Desk();
    super(plannerKind(desk));
    this.#desk = desk;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#look();
  }

  /** Another document has another window to listen to. */
  adoptedCallback(): void {
    this.#desk.isAway = true;
    this[state].draw();
  }

  /** The same as `value`. */
  get plan(): Plan {
    return this.value;
  }
  set plan(plan: Plan | null | undefined) {
    this.value = plan;
  }

  /** Other guidance than the published one: the whole of it. */
  get guidance(): Guidance | undefined {
    return this[state].data('guidance');
  }
  set guidance(guidance: Guidance | null | undefined) {
    this[state].put('guidance', guidance);
  }

  /** Puts the focus on the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    super.focus(options);
    this[state].root?.querySelector<HTMLElement>('[data-part=page-heading]')?.focus(options);
  }

  /** Is it still in the page? A move puts it back at once. */
  #look(): void {
    setTimeout(() => {
      if (this.#desk.isAway !== this.isConnected) return;
      this.#desk.isAway = !this.isConnected;
      this[state].draw();
    });
  }

  /** The file of the plan, as JSON. */
  override exportJSON(): string {
    return writePlan(this.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-planner': PlannerElement;
  }
}
