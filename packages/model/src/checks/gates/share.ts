import { engagementTypeById } from '../../guidance/look-up.js';
import type { PromiseRecord } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import type { Gap } from '../gate.js';
import { type Look, nameOf, offers, promiseFor } from '../look.js';
import { gapUnless } from './gap.js';

/** What a public promise needs before communities see it. */
export const toShare = (look: Look): readonly Gap[] => [
  ...gapUnless(
    look.plan.promises.length > 0,
    'promises',
    'There is no promise to share.',
    'Make a promise for an activity',
    ['promises'],
  ),
  ...gapUnless(
    look.plan.organisation,
    'organisation',
    'The promise does not say whose it is.',
    'Name the organisation that makes the promise',
    ['organisation'],
  ),
  ...gapUnless(
    look.plan.contact,
    'contact',
    'People cannot see whom to ask about the promise.',
    'Give a contact, such as a team’s address',
    ['contact'],
  ),
  ...look.plan.promises.flatMap((promise) => whole(look, promise)),
  ...offers(look)
    .filter(({ promise, type }) => promise && type.id !== 'inform')
    .flatMap(({ activity, decision, type }) => [
      ...gapUnless(
        // Consult without a way to be heard is a finding of its own.
        type.id === 'consult' || activity.practice?.inputRoute,
        `activities/${activity.id}/route`,
        `${nameOf(activity)} does not say how people can take part.`,
        'Say how people can take part or be heard',
        ['activities', activity.id, 'practice', 'inputRoute'],
      ),
      ...gapUnless(
        decision && ((decision.open?.length ?? 0) > 0 || (decision.fixed?.length ?? 0) > 0),
        `activities/${activity.id}/decision`,
        `${nameOf(activity)} does not say what is open and what is fixed.`,
        'Name the decision, with what is open and what is fixed',
        decision ? ['decisions', decision.id] : ['activities', activity.id, 'decisionId'],
      ),
    ]),
];

const whole = ({ plan, guidance }: Look, promise: PromiseRecord): readonly Gap[] => [
  ...gapUnless(
    plan.activities.some(({ id }) => promise.activityIds.includes(id)),
    `promises/${promise.id}/activities`,
    'A promise covers no activity.',
    'Say which activities the promise is for',
    ['promises', promise.id, 'activityIds'],
  ),
  ...gapUnless(
    engagementTypeById(guidance, promisedType(plan, promise)),
    `promises/${promise.id}/type`,
    `${promiseFor(plan, promise)} has no type of engagement.`,
    'Choose the type of engagement that is promised',
    ['promises', promise.id, 'engagementType'],
  ),
];
