import { questionById } from '../../guidance/look-up.js';
import { hasWords } from '../../has-words.js';
import { answerTo } from '../../plan/answers.js';
import type { PromiseRecord } from '../../plan/plan.js';
import type { Gap } from '../gap.js';
import { inActivity, type Look, offers, standingPromises } from '../look.js';
import { nameOf, promiseFor, quoted } from '../naming.js';
import { gapUnless } from './gap.js';
import { unanswered } from './questions.js';

const riskQuestion = 'assess-risks.1';

/** What the work needs before it begins. */
export const toStart = (look: Look): readonly Gap[] => {
  const { plan, words } = look;
  const going = plan.activities.filter(({ state }) => state !== 'stopped');
  const offered = offers(look);
  const typed = new Set(offered.map(({ activity }) => activity.id));
  const named = plan.communities.filter(({ name }) => hasWords(name));
  return [
    ...gapUnless(going, look, { id: 'activities', name: 'activities', paths: [['activities']] }),
    ...gapUnless(named, look, { id: 'communities', name: 'communities', paths: [['communities']] }),
    ...gapUnless(plan.lead ?? '', look, { id: 'lead', name: 'lead', paths: [['lead']] }),
    ...going.flatMap(({ id, name }) =>
      gapUnless(typed.has(id), look, {
        id: `activities/${id}/type`,
        name: 'activityType',
        values: { activity: quoted(look, name, words.say('anActivity')) },
        paths: [['activities', id, 'engagementType']],
      }),
    ),
    ...offered.flatMap((offer) =>
      gapUnless(offer.promise, look, {
        id: `activities/${offer.activity.id}/promise`,
        name: 'activityPromise',
        values: { activity: nameOf(look, offer.activity) },
        paths: [inActivity(offer, 'engagementType')],
      }),
    ),
    ...standingPromises(look).flatMap((promise) =>
      gapUnless(isShown(look, promise), look, {
        id: `promises/${promise.id}/shown`,
        name: 'shown',
        values: { promise: promiseFor(look, promise) },
        paths: [
          ['promises', promise.id, 'madeOn'],
          ['promises', promise.id, 'shownWhere'],
        ],
      }),
    ),
    ...gapUnless(risksAreKnown(look), look, { id: 'risks', name: 'risks', paths: [['risks']] }),
    ...unanswered(look, 'start'),
  ];
};

/** Is a risk listed, or is there a reason why there can be none? */
const risksAreKnown = ({ plan, guidance }: Look): boolean =>
  plan.risks.some(({ text }) => hasWords(text)) ||
  !questionById(guidance, riskQuestion) ||
  answerTo(plan.answers, riskQuestion).status === 'not-applicable';

/** Could communities see the promise by today? */
const isShown = ({ today }: Look, { madeOn, shownWhere }: PromiseRecord): boolean =>
  !!madeOn && madeOn <= today && hasWords(shownWhere);
