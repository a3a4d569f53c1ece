import { named } from '../look.js';
import type { Rule } from '../rule.js';

/** Communities are identified so that they are engaged (L107, L108). */
export const communityWithoutActivity: Rule = {
  id: 'community-without-activity',
  level: 'gap',
  leansOn: ['identify-communities.1', 'identify-communities.2'],
  gates: ['start', 'close'],
  find: ({ plan }) => {
    const reached = new Set(
      plan.activities
        .filter(({ state }) => state !== 'stopped')
        .flatMap(({ communityIds = [] }) => communityIds),
    );
    return plan.communities
      .filter(({ id }) => !reached.has(id))
      .map(({ id, name, whyPrioritised }) => ({
        about: ['communities', id],
        message: `${named(name, 'A community')} is prioritised, and no activity is meant for it.`,
        said: whyPrioritised ? `Prioritised because: ${whyPrioritised}` : 'The plan lists it.',
        shows: 'No activity that goes on names this community.',
        choices: [
          { text: 'Say which activity is meant for this community' },
          {
            text: 'Add an activity for this community',
            command: { type: 'activity.add', item: { name: '', communityIds: [id] } },
          },
          { text: 'Take it off the list, and record why' },
        ],
        paths: [['communities', id]],
        refs: ['identify-communities.1', 'identify-communities.2'],
        rests: 'no activity',
      }));
  },
};
