import type { Gap } from '../gate.js';
import { type Look, named, nameOf, offers, promiseFor } from '../look.js';
import { gapUnless, gapUnlessAnswered } from './gap.js';

/** What the work needs before it begins. */
export const toStart = (look: Look): readonly Gap[] => {
  const { plan } = look;
  const offered = offers(look);
  const typed = new Set(offered.map(({ activity }) => activity.id));
  return [
    ...gapUnless(
      plan.activities.some(({ state }) => state !== 'stopped'),
      'activities',
      'The plan has no activity.',
      'Add what is going to be done',
      ['activities'],
    ),
    ...gapUnless(
      plan.communities.length > 0,
      'communities',
      'The plan names no community.',
      'Say which communities are prioritised, and why',
      ['communities'],
    ),
    ...gapUnless(
      plan.lead,
      'lead',
      'Nobody is named as leading the engagement.',
      'Say who leads, with the skills and trust that it takes',
      ['lead'],
    ),
    ...plan.activities
      .filter(({ id, state }) => state !== 'stopped' && !typed.has(id))
      .map(({ id, name }) => ({
        id: `activities/${id}/type`,
        message: `${named(name, 'An activity')} has no type of engagement.`,
        choices: [{ text: 'Choose the type of engagement that is planned' }],
        paths: [['activities', id, 'engagementType']],
      })),
    ...offered.flatMap(({ activity, promise }) =>
      gapUnless(
        promise,
        `activities/${activity.id}/promise`,
        `${nameOf(activity)} has no promise that people can hold it to.`,
        'Make a promise for it, and show it before the work begins',
        ['promises'],
      ),
    ),
    ...plan.promises.flatMap(({ id, activityIds, madeOn, shownWhere }) =>
      gapUnless(
        madeOn && shownWhere,
        `promises/${id}/shown`,
        `${promiseFor(plan, { activityIds })} has not been shown to communities.`,
        'Show the promise, and record when and where',
        ['promises', id, 'madeOn'],
        ['promises', id, 'shownWhere'],
      ),
    ),
    ...(plan.risks.length > 0
      ? []
      : gapUnlessAnswered(
          look,
          'assess-risks.1',
          'No risk is recorded, and the question on risks is not answered.',
          'Record the risks, to trust as well',
        )),
    ...gapUnlessAnswered(
      look,
      'assess-risks.2',
      'Safeguarding and wellbeing measures are not recorded.',
      'Say what supports those involved',
    ),
  ];
};
