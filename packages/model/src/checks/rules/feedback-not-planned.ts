import { engagementTypeById } from '../../guidance/look-up.js';
import type { Feedback } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import { promiseFor, saidBy } from '../look.js';
import type { Rule } from '../rule.js';

/** What each type needs: the words for it when it is missing, and how to tell that it is there. */
interface Need {
  readonly shows: string;
  readonly choice: string;
  readonly isMet: (feedback: Feedback) => boolean;
  readonly refs: readonly string[];
}

const dated = ({ dueOn, deliveredOn }: Feedback): boolean => !!dueOn || !!deliveredOn;

const howAndWhen: Omit<Need, 'refs'> = {
  shows: 'The plan does not say both how and by when people hear back.',
  choice: 'Say how and by when people hear what came of their input',
  isMet: (feedback) => !!feedback.how?.trim() && dated(feedback),
};

const needs: Readonly<Record<string, Need>> = {
  inform: {
    shows: 'No update has a date.',
    choice: 'Set the date of one update',
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
    shows: 'No report is planned of what was done with what communities decided.',
    choice: 'Plan a report of what was done',
    isMet: ({ how, deliveredOn }) => !!how?.trim() || !!deliveredOn,
    refs: ['community-led.promise', 'commit-to-feedback.1'],
  },
};

/** Every promise has something to come back with (L33, L44, L50, L56, L68, L135). */
export const feedbackNotPlanned: Rule = {
  id: 'feedback-not-planned',
  level: 'gap',
  leansOn: [...new Set(Object.values(needs).flatMap(({ refs }) => refs))],
  gates: ['share', 'start', 'close'],
  find: ({ plan, guidance }) =>
    plan.promises.flatMap((promise) => {
      const type = engagementTypeById(guidance, promisedType(plan, promise));
      const need = type && Object.hasOwn(needs, type.id) ? needs[type.id] : undefined;
      const planned = plan.feedback.filter(
        ({ promiseId, state }) => promiseId === promise.id && state !== 'withdrawn',
      );
      if (!type || !need || planned.some(need.isMet)) return [];
      const item = { promiseId: promise.id };
      return [
        {
          about: ['promises', promise.id],
          message: `${promiseFor(plan, promise, type)} lacks the feedback that it needs.`,
          said: saidBy({ type }),
          shows: need.shows,
          choices: [
            planned.length > 0
              ? { text: need.choice }
              : { text: need.choice, command: { type: 'feedback.add', item } },
          ],
          paths: [['promises', promise.id], ...planned.map(({ id }) => ['feedback', id])],
          refs: need.refs,
          rests: [type.id, planned.map(({ how, dueOn }) => ({ how, dueOn }))],
        },
      ];
    }),
};
