import type { CheckMessages } from '../../messages/en-GB/checks.js';
import type { Speaker } from '../../messages/speaker.js';
import type { PromiseRecord } from '../../plan/plan.js';
import type { Path } from '../../result.js';
import type { Choice } from '../finding.js';
import type { Look } from '../look.js';
import { type Lowered, loweredIn } from '../lowered.js';
import { audienceOf, promiseFor, quoted, wordsOf } from '../naming.js';
import type { Rule, Sighting } from '../rule.js';

/** Clear words about the type manage expectations (L17). So people hear when less is offered than before. */
export const promiseLoweredUntold: Rule = {
  id: 'promise-lowered-untold',
  level: 'gap',
  leansOn: ['what-it-is.1'],
  gates: ['share', 'start', 'close'],
  find: (look) =>
    look.plan.promises.flatMap((promise) =>
      loweredIn(look, promise).map((lowered) => sighting(look, promise, lowered)),
    ),
};

/** What differs from one kind of change to another. */
interface Told {
  readonly message: string;
  readonly said: string;
  readonly now: string;
  readonly goBack: readonly Choice[];
  readonly path: Path;
  /** The field that shows it, where that is not the path. */
  readonly place?: Path;
  readonly rests: readonly unknown[];
}

function sighting(look: Look, promise: PromiseRecord, lowered: Lowered): Sighting {
  const words = wordsOf(look, 'promise-lowered-untold');
  const { say, date } = words;
  const { on, reason } = lowered;
  const {
    message,
    said,
    now,
    goBack,
    path,
    place = path,
    rests,
  } = told(look, promise, lowered, words);
  const day = date(on);
  return {
    about: path.map(String),
    message,
    said,
    shows: say(reason ? 'shows' : 'showsNoReason', { date: day, now, reason: reason ?? '' }),
    choices: [
      {
        text: say('tellToday'),
        command: { type: 'promise.told', id: promise.id, on: look.today },
      },
      ...goBack,
    ],
    paths: [place],
    refs: ['what-it-is.1'],
    rests: [on, ...rests],
  };
}

function told(
  look: Look,
  promise: PromiseRecord,
  lowered: Lowered,
  { say, date }: Speaker<CheckMessages['findings']['promise-lowered-untold']>,
): Told {
  const { id } = promise;
  const { index, on } = lowered;
  const name = promiseFor(look, promise);
  const path = ['promises', id, 'changes', index];
  const until = date(on);
  switch (lowered.what) {
    case 'type': {
      const { before, now } = lowered;
      const changes = { engagementType: before.id };
      return {
        message: say('message', { promise: name, before: before.name, now: now.name }),
        said: say('said', { date: until, type: before.name, promise: before.promise }),
        now: now.name,
        goBack: [
          {
            text: say('goBack', { type: before.name }),
            command: { type: 'promise.change', id, changes },
          },
        ],
        path,
        rests: [before.id, now.id],
      };
    }
    case 'withdrawn': {
      const { before } = lowered;
      const words = { date: until, type: before?.name ?? '', promise: before?.promise ?? '' };
      return {
        message: say('messageWithdrawn', { promise: name }),
        said: before ? say('said', words) : say('saidPromise', words),
        now: say('withdrawn'),
        goBack: [],
        path,
        rests: ['withdrawn', before?.id],
      };
    }
    case 'activities': {
      const activities = lowered.names
        .map((each) => quoted(look, each, look.words.say('unnamedActivity')))
        .join(look.words.say('separator'));
      return {
        message: say('messageActivities', { promise: name, activities }),
        said: say('saidActivities', { date: until, activities }),
        now: say('notCovered'),
        goBack: [{ text: say('coverAgain') }],
        path: [...path, 'activities'],
        place: [...path, 'from', 'activities'],
        rests: lowered.names,
      };
    }
    case 'date': {
      const { feedback, before } = lowered;
      const audience = audienceOf(look, feedback.audience);
      const { dueOn } = feedback;
      return {
        message: say(dueOn ? 'messageLater' : 'messageNoDay', { audience }),
        said: say('saidFeedback', { date: until, day: date(before) }),
        now: dueOn ? date(dueOn) : say('noDay'),
        goBack: [
          {
            text: say('goBackToDay', { date: date(before) }),
            command: { type: 'feedback.change', id: feedback.id, changes: { dueOn: before } },
          },
        ],
        path: ['feedback', feedback.id, 'earlier', index],
        rests: [before, dueOn],
      };
    }
    case 'way': {
      const { feedback, before } = lowered;
      return {
        message: say('messageNoWay', { audience: audienceOf(look, feedback.audience) }),
        said: say('saidWay', { date: until, how: before }),
        now: say('noWay'),
        goBack: [
          {
            text: say('goBackToWay', { how: before }),
            command: { type: 'feedback.change', id: feedback.id, changes: { how: before } },
          },
        ],
        path: ['feedback', feedback.id, 'earlier', index, 'how'],
        rests: [before],
      };
    }
    case 'feedback': {
      const { feedback } = lowered;
      const audience = audienceOf(look, feedback.audience);
      return {
        message: say('messageFeedbackWithdrawn', { audience }),
        said: say('saidFeedback', {
          date: until,
          day: feedback.dueOn ? date(feedback.dueOn) : say('noDay'),
        }),
        now: say('withdrawn'),
        goBack: [],
        path: ['feedback', feedback.id, 'earlier', index],
        rests: ['withdrawn', feedback.how],
      };
    }
  }
}
