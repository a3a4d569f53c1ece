import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of promises and of the feedback that belongs to them. */
export interface PromisesMessages {
  readonly seen: string;
  readonly seenHint: string;
  /** How a promise stands. */
  readonly draft: string;
  readonly madeOn: string;
  readonly withdrawnOn: string;
  readonly noType: string;
  /** Making it. */
  readonly make: string;
  readonly makeText: string;
  readonly makeGo: string;
  /** Changing what was told. */
  readonly change: string;
  readonly changeField: string;
  readonly nothingDiffers: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawText: string;
  /** Changes of which people have not been told. */
  readonly untold: string;
  readonly untoldText: string;
  readonly toldOn: string;
  readonly toldGo: string;
  readonly notADay: string;
  readonly hearingBack: string;
  readonly feedback: {
    readonly noPromise: string;
    readonly addPromise: string;
    readonly states: {
      readonly kept: string;
      readonly late: string;
      readonly changed: string;
      readonly withdrawn: string;
      readonly toCome: string;
    };
    readonly by: string;
    readonly noDay: string;
    readonly lateText: string;
    readonly say: string;
    readonly sayText: string;
    readonly sayGo: string;
    readonly record: string;
    readonly youSaid: string;
    readonly withdraw: string;
    readonly withdrawTitle: string;
    readonly withdrawText: string;
    readonly open: string;
  };
}

/** Promises and feedback in English. */
export const promisesMessages: MessageSet<PromisesMessages> =
  /* @__PURE__ */ defineMessages<PromisesMessages>('planner-promises', 'en-GB', {
    seen: 'What people see',
    seenHint: 'Changes as you type',
    draft: 'Draft. Nobody has been told of it yet.',
    madeOn: 'Made on {date}.',
    withdrawnOn: 'Withdrawn on {date}. People still see it, marked as withdrawn.',
    noType: 'Choose an activity with a type of engagement: the promise is that type’s.',
    make: 'Make this promise',
    makeText:
      'Do this when people are told. From then on it is not typed over: each change asks for its reason, and people can see both.',
    makeGo: 'Make this promise',
    change: 'Change',
    changeField: 'Change: {field}',
    nothingDiffers: 'Nothing differs yet. Write what is said from now on.',
    withdraw: 'Withdraw this promise',
    withdrawTitle: 'Withdraw this promise?',
    withdrawText:
      'People were told of it. It stays where they can see it, marked as withdrawn, with the reason.',
    untold: 'People have not been told of every change',
    untoldText: 'Tell them, then record the day.',
    toldOn: 'Told on',
    toldGo: 'Record that people were told',
    notADay: 'There is no day yet. Choose the day on which people were told.',
    hearingBack: 'Hearing back',
    feedback: {
      noPromise: 'Feedback belongs to a promise, and there is none yet.',
      addPromise: 'Go to promises',
      states: {
        kept: 'Delivered',
        late: 'Late',
        changed: 'Changed',
        withdrawn: 'Withdrawn',
        toCome: 'To come',
      },
      by: 'By {date}',
      noDay: 'No day yet',
      lateText:
        'People were to hear by {date}, and nothing is recorded as delivered. Say why, so that they know.',
      say: 'Say how and by when people hear back',
      sayText:
        'This promise has been made, so people see it at once. From then on a change asks for its reason.',
      sayGo: 'Add it to the promise',
      record: 'Record what people heard',
      youSaid: 'You said, we did',
      withdraw: 'Withdraw this commitment',
      withdrawTitle: 'Withdraw this commitment?',
      withdrawText:
        'People were told to expect it. It stays with the promise, marked as withdrawn, with the reason.',
      open: 'Open {title}',
    },
  });
