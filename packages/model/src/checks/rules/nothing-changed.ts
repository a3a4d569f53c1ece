import { hasWords } from '../../has-words.js';
import type { Feedback, PromiseRecord } from '../../plan/plan.js';
import { type Look, offers } from '../look.js';
import { audienceOf, nameOf, wordsOf } from '../naming.js';
import type { Rule, Sighting } from '../rule.js';

/** Feedback shows impact (L133). When nothing changed, people still hear why: each of those who were asked. */
export const nothingChanged: Rule = {
  id: 'nothing-changed',
  level: 'gap',
  leansOn: ['commit-to-feedback.why'],
  gates: ['close'],
  find: (look) => {
    const { plan, moment } = look;
    if (plan.status !== 'closed' && moment !== 'close') return [];
    const asked = offers(look).filter(({ type }) => type.id !== 'inform');
    const promises = [...new Set(asked.flatMap(({ promise }) => promise ?? []))];
    return [
      ...promises.flatMap((promise) => ofPromise(look, promise)),
      ...asked
        .filter(({ promise }) => !promise)
        .map(({ activity }) =>
          sighting(look, {
            about: ['activities', activity.id],
            activities: nameOf(look, activity),
            paths: [['activities', activity.id, 'engagementType']],
          }),
        ),
    ];
  },
};

function ofPromise(look: Look, promise: PromiseRecord): readonly Sighting[] {
  const activities = look.plan.activities
    .filter(({ id }) => promise.activityIds.includes(id))
    .map((activity) => nameOf(look, activity))
    .join(look.words.say('separator'));
  const planned = look.plan.feedback.filter(
    ({ promiseId, state }) => promiseId === promise.id && state !== 'withdrawn',
  );
  if (planned.length === 0) {
    const paths = [['promises', promise.id, 'activityIds']];
    return [sighting(look, { about: ['promises', promise.id], activities, paths })];
  }
  return planned
    .filter(({ decided, why }) => !hasWords(decided) && !hasWords(why))
    .map((feedback) =>
      sighting(look, {
        about: ['feedback', feedback.id],
        activities,
        feedback,
        paths: [
          ['feedback', feedback.id, 'decided'],
          ['feedback', feedback.id, 'why'],
        ],
      }),
    );
}

interface Silence extends Pick<Sighting, 'about' | 'paths'> {
  readonly activities: string;
  readonly feedback?: Feedback;
}

function sighting(look: Look, { about, paths, activities, feedback }: Silence): Sighting {
  const { say } = wordsOf(look, 'nothing-changed');
  const values = { activities, audience: audienceOf(look, feedback?.audience) };
  return {
    about,
    message: say(feedback ? 'messageFor' : 'message', values),
    said: say('said', values),
    shows: say(feedback ? 'shows' : 'showsNoFeedback'),
    choices: [{ text: say('recordDecided') }, { text: say('recordWhy') }],
    paths,
    refs: ['commit-to-feedback.why'],
    rests: [about, feedback?.heard],
  };
}
