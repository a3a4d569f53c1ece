import { quoted, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Communities are identified so that they are engaged (L107, L108). */
export const communityWithoutActivity: Rule = {
  id: 'community-without-activity',
  level: 'gap',
  leansOn: ['identify-communities.1', 'identify-communities.2'],
  gates: ['start', 'close'],
  find: (look) => {
    const { plan } = look;
    const { say } = wordsOf(look, 'community-without-activity');
    const reached = new Set(
      plan.activities
        .filter(({ state }) => state !== 'stopped')
        .flatMap(({ communityIds = [] }) => communityIds),
    );
    return plan.communities
      .filter(({ id }) => !reached.has(id))
      .map(({ id, name, whyPrioritised }) => ({
        about: ['communities', id],
        message: say('message', { community: quoted(look, name, say('aCommunity')) }),
        said: whyPrioritised ? say('saidWhy', { why: whyPrioritised }) : say('said'),
        shows: say('shows'),
        choices: [
          { text: say('sayWhich') },
          {
            text: say('addActivity'),
            command: { type: 'activity.add', item: { name: '', communityIds: [id] } },
          },
          { text: say('takeOff') },
        ],
        paths: [['communities', id, 'name']],
        refs: ['identify-communities.1', 'identify-communities.2'],
        rests: 'no activity',
      }));
  },
};
