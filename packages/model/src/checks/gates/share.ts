import { engagementTypeById } from '../../guidance/look-up.js';
import { hasWords } from '../../has-words.js';
import type { Decision, PromiseRecord } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import type { Gap } from '../gap.js';
import { inActivity, type Look, type Offer, offers, standingPromises } from '../look.js';
import { nameOf, promiseFor } from '../naming.js';
import { gapUnless } from './gap.js';
import { unanswered } from './questions.js';

/** What a public promise needs before communities see it. */
export const toShare = (look: Look): readonly Gap[] => [
  ...gapUnless(standingPromises(look), look, {
    id: 'promises',
    name: 'promises',
    paths: [['promises']],
  }),
  ...(['organisation', 'contact'] as const).flatMap((name) =>
    gapUnless(look.plan[name] ?? '', look, { id: name, name, paths: [[name]] }),
  ),
  ...standingPromises(look).flatMap((promise) => ofPromise(look, promise)),
  ...offers(look)
    .filter(({ promise, type }) => promise && type.id !== 'inform')
    .flatMap((offer) => ofInfluence(look, offer)),
  ...unanswered(look, 'share'),
];

const ofPromise = (look: Look, promise: PromiseRecord): readonly Gap[] => [
  ...gapUnless(
    look.plan.activities.some(({ id }) => promise.activityIds.includes(id)),
    look,
    {
      id: `promises/${promise.id}/activities`,
      name: 'promiseActivities',
      paths: [['promises', promise.id, 'activityIds']],
    },
  ),
  ...gapUnless(engagementTypeById(look.guidance, promisedType(look.plan, promise)), look, {
    id: `promises/${promise.id}/type`,
    name: 'promiseType',
    values: { promise: promiseFor(look, promise) },
    paths: [['promises', promise.id, 'engagementType']],
  }),
];

/** Where people are to influence something: how they can, what they can, and who has the last word. */
function ofInfluence(look: Look, offer: Offer): readonly Gap[] {
  const { activity, decision, type } = offer;
  const values = { activity: nameOf(look, activity) };
  const isSharedOut = type.id === 'co-produce' || type.id === 'community-led';
  return [
    // Consult without a way to be heard is a finding of its own.
    ...gapUnless(type.id === 'consult' || hasWords(activity.practice?.inputRoute), look, {
      id: `activities/${activity.id}/route`,
      name: 'route',
      values,
      paths: [inActivity(offer, 'practice', 'inputRoute')],
    }),
    ...gapUnless(decision && isDescribed(decision), look, {
      id: `activities/${activity.id}/decision`,
      name: 'decision',
      values,
      paths: decision
        ? [
            ['decisions', decision.id, 'text'],
            ['decisions', decision.id, 'open'],
            ['decisions', decision.id, 'fixed'],
          ]
        : [inActivity(offer, 'decisionId')],
    }),
    ...gapUnless(!decision || decision.madeBy || !isSharedOut, look, {
      id: `activities/${activity.id}/who-decides`,
      name: 'whoDecides',
      values: { ...values, type: type.name },
      paths: decision ? [['decisions', decision.id, 'madeBy']] : [],
    }),
  ];
}

/** Does it say what is to be decided, and what of it is open or fixed? */
const isDescribed = ({ text, open = [], fixed = [] }: Decision): boolean =>
  hasWords(text) && (open.some(hasWords) || fixed.some((point) => hasWords(point.text)));
