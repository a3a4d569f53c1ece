import { engagementTypeById } from '../../guidance/look-up.js';
import type { Activity, PromiseRecord } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import type { Choice } from '../finding.js';
import { type Look, standingPromises } from '../look.js';
import { nameOf, promiseFor, wordsOf } from '../naming.js';
import type { Rule, Sighting } from '../rule.js';

/** It is to be clear which type of engagement takes place (L17). So an activity is of the type that is promised for it. */
export const typeDiffersFromPromise: Rule = {
  id: 'type-differs-from-promise',
  level: 'gap',
  leansOn: ['what-it-is.1'],
  gates: ['share', 'start'],
  find: (look) => standingPromises(look).flatMap((promise) => sighting(look, promise)),
};

function sighting(look: Look, promise: PromiseRecord): readonly Sighting[] {
  const { plan, guidance } = look;
  const promised = engagementTypeById(guidance, promisedType(plan, promise));
  const typed = plan.activities.flatMap((activity) => {
    const type = engagementTypeById(guidance, activity.engagementType);
    const isCovered = promise.activityIds.includes(activity.id) && activity.state !== 'stopped';
    return isCovered && type ? [{ activity, type }] : [];
  });
  const others = typed.filter(({ type }) => type.id !== promised?.id);
  const [first] = others;
  if (!promised || !first) return [];

  const { say } = wordsOf(look, 'type-differs-from-promise');
  const isOneType = typed.every(({ type }) => type.id === first.type.id);
  const planned = typed
    .map(({ activity, type }) =>
      say('planned', { activity: nameOf(look, activity), type: type.name }),
    )
    .join(look.words.say('separator'));
  return [
    {
      about: ['promises', promise.id],
      message: say(isOneType ? 'message' : 'messageSeveral', {
        promise: promiseFor(look, promise),
        type: promised.name,
        planned: first.type.name,
      }),
      said: look.words.say('saidByType', { type: promised.name, promise: promised.promise }),
      shows: say('shows', { planned }),
      choices: [
        ...(isOneType
          ? [promiseThat(promise, first.type, say('promiseInstead', { type: first.type.name }))]
          : []),
        ...planAs(
          others.map(({ activity }) => activity),
          promised.id,
          (activity) => say('planAs', { activity: nameOf(look, activity), type: promised.name }),
        ),
        { text: say('ownPromise') },
      ],
      paths: [
        ['promises', promise.id, 'engagementType'],
        ...others.map(({ activity }) => ['activities', activity.id, 'engagementType']),
      ],
      refs: ['what-it-is.1'],
      rests: [promised.id, typed.map(({ activity, type }) => [activity.id, type.id])],
    },
  ];
}

const promiseThat = (
  { id, madeOn }: PromiseRecord,
  type: { readonly id: string },
  text: string,
): Choice => ({
  text,
  command: {
    type: madeOn ? 'promise.change' : 'promise.update',
    id,
    changes: { engagementType: type.id },
  },
});

/** One activity can be planned otherwise at once; for several, each is a thought of its own. */
const planAs = (
  activities: readonly Activity[],
  engagementType: string,
  text: (activity: Activity) => string,
): readonly Choice[] =>
  activities.map((activity) => ({
    text: text(activity),
    ...(activities.length === 1 && {
      command: { type: 'activity.update', id: activity.id, changes: { engagementType } } as const,
    }),
  }));
