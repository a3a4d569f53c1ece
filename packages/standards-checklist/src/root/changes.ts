import type { Answer } from '@engagement-kit/model';
import type { ChangeDetails } from '@engagement-kit/react';

/** What a person did to an answer. */
export type StandardsChangeReason =
  | 'status'
  | 'reason'
  | 'notes'
  | 'evidence'
  | 'owner'
  | 'due-date'
  | 'clear'
  | 'put-back'
  | 'form-reset';

/** Which answer changes and how. One change is about one question. */
export interface StandardsChangeDetails extends ChangeDetails<StandardsChangeReason> {
  /** The question whose answer changes. */
  readonly questionId: string;
  /** The changed fields, `undefined` for one that goes; `null` when the whole answer was cleared. */
  readonly changes: Partial<Answer> | null;
}

/** How a person came to another step: a link of the list, a button, or a finding. */
export type StandardsStepReason = 'list' | 'previous' | 'next' | 'back' | 'finding' | 'change';

/** `edit` shows the controls; `review` shows the answers in words, each with a "Change" link. */
export type StandardsMode = 'edit' | 'review';

/** A step back from reviewing to one question. */
export interface StandardsModeDetails extends ChangeDetails<'change'> {
  /** The question to go to. */
  readonly questionId: string;
}

/** Something to look at before the plan is shared. */
export interface StandardsFinding {
  /** The question that it is about. If the guidance does not have it, there is no link. */
  readonly questionId: string;
  /** What is to be done, and where; it becomes a link to the question. */
  readonly message: string;
  /** What to do, said beside the question instead of the message. */
  readonly advice?: string | undefined;
  /** A `gap` is still to be done, and counts; a `note` is worth a look. `gap` by default. */
  readonly level?: 'gap' | 'note' | undefined;
}
