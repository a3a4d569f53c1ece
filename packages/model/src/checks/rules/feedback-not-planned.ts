import { engagementTypeById } from '../../guidance/look-up.js';
import { hasWords } from '../../has-words.js';
import type { Feedback } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import { standingPromises } from '../look.js';
import { promiseFor, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** What each type needs: its messages when it is missing, and how to tell that it is there. */
interface Need {
  readonly shows: 'showsNoUpdate' | 'showsNotBoth' | 'showsNoReport';
  readonly choice: 'setUpdate' | 'sayHowAndWhen' | 'planReport';
  readonly isMet: (feedback: Feedback) => boolean;
  readonly refs: readonly string[];
}

const dated = ({ dueOn, deliveredOn }: Feedback): boolean => !!dueOn || !!deliveredOn;

const howAndWhen: Omit<Need, 'refs'> = {
  shows: 'showsNotBoth',
  choice: 'sayHowAndWhen',
  isMet: (feedback) => hasWords(feedback.how) && dated(feedback),
};

const needs: Readonly<Record<string, Need>> = {
  inform: {
    shows: 'showsNoUpdate',
    choice: 'setUpdate',
    isMet: dated,
    refs: ['inform.promise'],
  },
  consult: { ...howAndWhen, refs: ['consult.promise', 'commit-to-feedback.1'] },
  involve: {
    ...howAndWhen,
    refs: ['involve.promise', 'engagement-model.2', 'commit-to-feedback.1'],
  },
  'co-produce': { ...howAndWhen, refs: ['engagement-model.2', 'commit-to-feedback.1'] },
  'community-led': {
    shows: 'showsNoReport',
    choice: 'planReport',
    isMet: ({ how, deliveredOn }) => hasWords(how) || !!deliveredOn,
    refs: ['community-led.promise', 'commit-to-feedback.1'],
  },
};

/** Every promise has something to come back with (L33, L44, L50, L56, L68, L135). */
export const feedbackNotPlanned: Rule = {
  id: 'feedback-not-planned',
  level: 'gap',
  leansOn: [...new Set(Object.values(needs).flatMap(({ refs }) => refs))],
  gates: ['share', 'start', 'close'],
  find: (look) =>
    standingPromises(look).flatMap((promise) => {
      const { plan, guidance } = look;
      const type = engagementTypeById(guidance, promisedType(plan, promise));
      const need = type && Object.hasOwn(needs, type.id) ? needs[type.id] : undefined;
      const planned = plan.feedback.filter(
        ({ promiseId, state }) => promiseId === promise.id && state !== 'withdrawn',
      );
      if (!type || !need || planned.some(need.isMet)) return [];
      const { say } = wordsOf(look, 'feedback-not-planned');
      const text = say(need.choice);
      const item = { promiseId: promise.id };
      return [
        {
          about: ['promises', promise.id],
          message: say('message', { promise: promiseFor(look, promise, type) }),
          said: saidBy(look, { type }),
          shows: say(need.shows),
          choices: [
            planned.length > 0 ? { text } : { text, command: { type: 'feedback.add', item } },
          ],
          paths: planned.length
            ? planned.flatMap(({ id }) => [
                ['feedback', id, 'how'],
                ['feedback', id, 'dueOn'],
              ])
            : [['promises', promise.id, 'activityIds']],
          refs: need.refs,
          rests: [type.id, planned.map(({ how, dueOn }) => ({ how, dueOn }))],
        },
      ];
    }),
};
