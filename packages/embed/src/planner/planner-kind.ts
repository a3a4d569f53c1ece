import styles from 'styles:planner';
import type { Plan, PlanStorage } from '@engagement-kit/model';
import { type Address, Files, Planner } from '@engagement-kit/planner';
import { Environment, PlanProvider } from '@engagement-kit/react';
import { createElement, type ReactElement } from 'react';
import { type PlannerChangeDetail, tell } from '../element/events.js';
import { headingLevelOf } from '../element/options.js';
import type { ElementKind, ElementState } from '../element/state.js';
import type { Desk } from './Desk.js';
import { guidances, plans } from './plan-data.js';

/** Tells the page that the plan has changed, and the plan itself only where it asked for that. */
function tellChange(element: HTMLElement, plan: Plan): void {
  const { id, updated } = plan;
  const isTold = element.getAttribute('events') === 'notes';
  tell(element, 'change', {
    planId: id,
    updated,
    ...(isTold && { value: plan }),
  } satisfies PlannerChangeDetail);
}

/** The version as which a storage has the plan already: saving then goes on at once. */
function sinceOf({ value }: ElementState<Plan>, desk: Desk, storage: PlanStorage | undefined) {
  if (storage?.place === 'browser') {
    return value === desk.saved?.plan ? desk.saved?.version : undefined;
  }
  // What the page has handed over, the page has.
  return value === desk.blank ? undefined : '';
}

/** Where a plan opens: one that has only just begun, with the way to its first promise. */
const opening = ({ value }: ElementState<Plan>, { blank }: Desk): Address => ({
  place: (value ?? blank) === blank ? 'quick-start' : 'overview',
});

/** The planner in its plan. */
function inside(
  given: ElementState<Plan>,
  desk: Desk,
  address: Address,
  storage?: PlanStorage,
): ReactElement {
  const { element } = given;
  const keepsHash = element.getAttribute('address') === 'hash';
  const readOnly = element.hasAttribute('readonly') || element.matches(':disabled');
  return createElement(
    PlanProvider,
    { key: given.resets, store: desk.storeFor(given), readOnly },
    createElement(
      Environment,
      { headingLevel: headingLevelOf(element) },
      createElement(Planner, {
        today: desk.today,
        storage,
        since: sinceOf(given, desk, storage),
        newPlan: desk.newPlan,
        away: desk.isAway,
        inBar: createElement(Files.SaveInBrowser),
        start: address,
        ...(!keepsHash && {
          address,
          onAddressChange: (next: Address) => {
            desk.address = next;
            given.draw();
          },
          // The links lead nowhere else: what is shown is the element's own affair.
          hrefFor: () => `#${element.id}`,
        }),
      }),
    ),
  );
}

/** The kind of one planner, with its desk. */
export function plannerKind(desk: Desk): ElementKind<Plan> {
  return {
    styles: [styles],
    savesItself: true,
    apart: true,
    shapes: { value: plans.shape, guidance: guidances.shape },
    get none() {
      return desk.blank;
    },
    meant: (_, copy) => plans.from(copy) ?? copy,
    /** What was saved comes after what the page or a person has set, and before the default. */
    settle: (value, { own }) => own ?? desk.saved?.plan ?? plans.from(value) ?? desk.blank,
    content(given) {
      const address = desk.address ?? opening(given, desk);
      desk.onChange = (plan) => {
        // Work goes on where it began.
        desk.address ??= address;
        given.own = plan;
        tellChange(given.element, plan);
      };
      const storage = desk.storageFor(given, () => given.draw());
      return desk.isLooking && given.own === undefined
        ? null
        : inside(given, desk, address, storage);
    },
    toFile: ({ value }) => value,
    fromFile: (file) => file,
  };
}
