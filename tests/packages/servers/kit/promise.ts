import {
  createPlan,
  createPlanStore,
  defineMessages,
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

/** A promise to involve people, as a server reads it from a plan. */
export function publicPromise(): PublicPromise {
  const created = createPlan({ title: 'Clinics by the harbour' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  const store = createPlanStore({ ...context, plan: created.value });
  store.dispatch({
    type: 'activity.add',
    item: { id: 'activity', name: 'Clinic times', engagementType: 'involve' },
  });
  store.dispatch({ type: 'promise.add', item: { id: 'promise', activityIds: ['activity'] } });
  const promise = toPublicPromise(store.getState().plan, 'promise', ukhsaGuidance);
  if (!promise.ok) throw new Error(promise.issues[0]?.message);
  return promise.value;
}

/** The card in other words, as plain data that crosses from a server to a browser. */
export const welsh = defineMessages<PromiseCardMessages>('promise-card', 'cy', {
  ...promiseCardMessages.messages,
  title: 'Ein haddewid i chi',
});
