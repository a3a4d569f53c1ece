import type { Activity, Community } from '../../plan/plan.js';
import { type Look, offers } from '../look.js';
import { nameOf, quoted, wordsOf } from '../naming.js';
import type { Rule, Sighting } from '../rule.js';

/** Reviewing what is known prevents consultation fatigue (L92): nobody is asked again and again. */
export const communityAskedOften: Rule = {
  id: 'community-asked-often',
  level: 'gap',
  leansOn: ['review-previous-work.why'],
  gates: ['start'],
  find: (look) => look.plan.communities.flatMap((community) => ofCommunity(look, community)),
};

function ofCommunity(look: Look, { id, name }: Community): readonly Sighting[] {
  const asking = offers(look).filter(
    ({ type, activity }) => type.id !== 'inform' && activity.communityIds?.includes(id),
  );
  const activities = [...new Set(asking.map(({ activity }) => activity))];
  const isOften = activities.length >= 3;
  const isAtOnce = activities.some((one, index) =>
    activities.slice(index + 1).some((other) => overlap(one, other)),
  );
  if (!isOften && !isAtOnce) return [];
  const { say, count } = wordsOf(look, 'community-asked-often');
  const values = {
    community: quoted(look, name, say('aCommunity')),
    activities: activities
      .map((activity) => nameOf(look, activity))
      .join(look.words.say('separator')),
  };
  return [
    {
      about: ['communities', id],
      // Twice at once may well be right. Three times is always a burden.
      level: isOften ? 'gap' : 'note',
      message: count('message', activities.length, values),
      said: say('said', values),
      shows: say(isAtOnce ? 'showsAtOnce' : 'shows'),
      choices: [
        { text: say('askOnce') },
        { text: say('useWhatIsKnown') },
        { text: say('askThem') },
      ],
      paths: activities.map((activity) => ['activities', activity.id, 'communityIds']),
      refs: ['review-previous-work.why'],
      rests: activities.map((activity) => activity.id),
    },
  ];
}

/** Do both go on for a time? Only known days count. */
const overlap = (one: Activity, other: Activity): boolean =>
  !!one.startsOn &&
  !!one.endsOn &&
  !!other.startsOn &&
  !!other.endsOn &&
  one.startsOn <= other.endsOn &&
  other.startsOn <= one.endsOn;
