import { hasWords } from '../../has-words.js';
import { quoted, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const words = {
  accessNeeds: { shows: 'showsNoAccess', choice: 'sayAccess' },
  safetyNeeds: { shows: 'showsNoSafety', choice: 'saySafety' },
} as const;

/** What lets people engage in a safe, accessible and effective way (L108). */
export const needsNotRecorded: Rule = {
  id: 'needs-not-recorded',
  level: 'gap',
  leansOn: ['identify-communities.2'],
  gates: ['start'],
  find: (look) => {
    const { say } = wordsOf(look, 'needs-not-recorded');
    return look.plan.communities.flatMap(({ id, name, accessNeeds, safetyNeeds }) => {
      const needs = { accessNeeds, safetyNeeds };
      const lacking = (['accessNeeds', 'safetyNeeds'] as const).filter(
        (need) => !hasWords(needs[need]),
      );
      const [first, second] = lacking;
      if (!first) return [];
      return [
        {
          about: ['communities', id],
          message: say('message', { community: quoted(look, name, say('aCommunity')) }),
          said: say('said'),
          shows: say(second ? 'showsNeither' : words[first].shows),
          choices: [
            { text: say('ask') },
            ...lacking.map((need) => ({ text: say(words[need].choice) })),
          ],
          paths: lacking.map((need) => ['communities', id, need]),
          refs: ['identify-communities.2'],
          rests: lacking,
        },
      ];
    });
  },
};
