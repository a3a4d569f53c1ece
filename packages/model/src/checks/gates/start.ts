import type { Gap } from '../gap.js';
import { type Look, offers, standingPromises } from '../look.js';
import { nameOf, promiseFor, quoted } from '../naming.js';
import { gapUnless, gapUnlessAnswered } from './gap.js';

/** What the work needs before it begins. */
export const toStart = (look: Look): readonly Gap[] => {
  const { plan, words } = look;
  const going = plan.activities.filter(({ state }) => state !== 'stopped');
  const offered = offers(look);
  const typed = new Set(offered.map(({ activity }) => activity.id));
  return [
    ...gapUnless(going, look, {
      id: 'activities',
      name: 'activities',
      paths: [['activities']],
    }),
    ...(['communities', 'lead'] as const).flatMap((name) =>
      gapUnless(plan[name], look, { id: name, name, paths: [[name]] }),
    ),
    ...going.flatMap(({ id, name }) =>
      gapUnless(typed.has(id), look, {
        id: `activities/${id}/type`,
        name: 'activityType',
        values: { activity: quoted(look, name, words.say('anActivity')) },
        paths: [['activities', id, 'engagementType']],
      }),
    ),
    ...offered.flatMap(({ activity, promise }) =>
      gapUnless(promise, look, {
        id: `activities/${activity.id}/promise`,
        name: 'activityPromise',
        values: { activity: nameOf(look, activity) },
        paths: [['promises']],
      }),
    ),
    ...standingPromises(look).flatMap((promise) =>
      gapUnless(promise.madeOn && promise.shownWhere, look, {
        id: `promises/${promise.id}/shown`,
        name: 'shown',
        values: { promise: promiseFor(look, promise) },
        paths: [
          ['promises', promise.id, 'madeOn'],
          ['promises', promise.id, 'shownWhere'],
        ],
      }),
    ),
    ...(plan.risks.length > 0 ? [] : gapUnlessAnswered(look, 'assess-risks.1', 'risks')),
    ...gapUnlessAnswered(look, 'assess-risks.2', 'safeguarding'),
  ];
};
