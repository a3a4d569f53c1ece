import {
  createPlan,
  createPlanStore,
  defineMessages,
  type Plan,
  type PublicPromise,
  toPublicPromise,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { type PromiseCardMessages, promiseCardMessages } from '@engagement-kit/promise-card';

const context = {
  guidance: ukhsaGuidance,
  now: () => '2026-07-01T10:00:00.000Z',
  newId: () => 'plan',
};

/** A plan with one activity, to involve people, and one promise made for it. A server and a browser make the same. */
export function plan(): Plan {
  const created = createPlan({ title: 'Clinics by the harbour' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  const store = createPlanStore({ ...context, plan: created.value });
  store.dispatch({
    type: 'activity.add',
    item: { id: 'activity', name: 'Clinic times', engagementType: 'involve' },
  });
  store.dispatch({ type: 'promise.add', item: { id: 'promise', activityIds: ['activity'] } });
  return store.getState().plan;
}

/** Its promise, as a server reads it from the plan. */
export function publicPromise(): PublicPromise {
  const promise = toPublicPromise(plan(), 'promise', ukhsaGuidance);
  if (!promise.ok) throw new Error(promise.issues[0]?.message);
  return promise.value;
}

/** The card in other words, as plain data that crosses from a server to a browser. Both know how Polish writes dates. */
export const polish = defineMessages<PromiseCardMessages>('promise-card', 'pl', {
  ...promiseCardMessages.messages,
  title: 'Nasza obietnica dla was',
});
