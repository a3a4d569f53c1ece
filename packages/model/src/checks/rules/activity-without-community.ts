import { nameOf, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Communities are identified, and what lets them take part (L107, L108): an activity is meant for somebody. */
export const activityWithoutCommunity: Rule = {
  id: 'activity-without-community',
  level: 'gap',
  leansOn: ['identify-communities.1', 'identify-communities.2'],
  gates: ['start', 'close'],
  find: (look) => {
    const listed = new Set(look.plan.communities.map(({ id }) => id));
    const { say } = wordsOf(look, 'activity-without-community');
    return look.plan.activities
      .filter(
        ({ state, communityIds = [] }) =>
          state !== 'stopped' && !communityIds.some((id) => listed.has(id)),
      )
      .map((activity) => ({
        about: ['activities', activity.id],
        message: say('message', { activity: nameOf(look, activity) }),
        said: say('said', { activity: nameOf(look, activity) }),
        shows: say(activity.communityIds?.length ? 'showsGone' : 'shows'),
        choices: [{ text: say('sayWhom') }, { text: say('listThem') }],
        paths: [['activities', activity.id, 'communityIds']],
        refs: ['identify-communities.1', 'identify-communities.2'],
        rests: activity.communityIds ?? [],
      }));
  },
};
