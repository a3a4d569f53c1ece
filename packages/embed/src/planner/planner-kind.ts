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

/** The planner in its plan. */
function inside(given: ElementState<Plan>, desk: Desk, storage?: PlanStorage): ReactElement {
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
        ...(!keepsHash && {
          address: desk.address,
          onAddressChange: (address: Address) => {
            desk.address = address;
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
      desk.onChange = (plan) => {
        given.own = plan;
        tellChange(given.element, plan);
      };
      const storage = desk.storageFor(given, () => given.draw());
      return desk.isLooking && given.own === undefined ? null : inside(given, desk, storage);
    },
    toFile: ({ value }) => value,
    fromFile: (file) => file,
  };
}
