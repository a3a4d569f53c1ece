import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the question before something changes that people were promised. */
export interface PromiseChangeMessages {
  /** Heading of the question, where it stands alone. */
  readonly changePromise: string;
  /** What becomes of the answers. */
  readonly changeIsPublic: string;
  /** The same, where a version that is restored says otherwise. */
  readonly restoreIsPublic: string;
  /** Names the field for the reason. */
  readonly whyChange: string;
  /** When there is no reason for the change. */
  readonly noChangeReason: string;
  /** Whether the community was told of it. */
  readonly wereTold: string;
  /** It was not told. */
  readonly notTold: string;
  /** It was told. */
  readonly told: string;
  /** Names the field for the day of telling. */
  readonly toldOn: string;
  /** When that day is missing. */
  readonly noToldDay: string;
  /** Changes the promise. */
  readonly change: string;
  /** Leaves the promise as it is. */
  readonly cancelChange: string;
}

/** The question in English. */
export const promiseChangeMessages: MessageSet<PromiseChangeMessages> =
  /* @__PURE__ */ defineMessages<PromiseChangeMessages>('promise-change', 'en-GB', {
    changePromise: 'Change what was promised?',
    changeIsPublic:
      'People were told of this promise. The change and its reason are shown with it.',
    restoreIsPublic:
      'This changes what people were promised. The change and its reason are shown with the promise.',
    whyChange: 'Why does it change?',
    noChangeReason: 'There is no reason yet. Write why the promise changes.',
    wereTold: 'Was the community told?',
    notTold: 'Not yet',
    told: 'Yes',
    toldOn: 'Told on',
    noToldDay: 'There is no day yet. Choose the day on which the community was told.',
    change: 'Change the promise',
    cancelChange: 'Leave it as it is',
  });
