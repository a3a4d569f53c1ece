import type { AnswerStatus } from '@engagement-kit/model';
import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/react/server';
import type { AnswerFindingCode } from './check/check-answers.js';
import { scope } from './scope.js';

/** Every text of the checklist that is the kit's own. The guidance brings its words itself. */
export interface StandardsChecklistMessages {
  /** `{answered}` of `{count}`. */
  readonly progress: PluralMessage;
  readonly doNotApply: PluralMessage;
  /** Puts two of the counts together: `{first}`, `{second}`. */
  readonly and: string;
  readonly contents: string;
  /** `{number}` and `{title}` of a standard. */
  readonly standardHeading: string;
  readonly whyItMatters: string;
  readonly questions: PluralMessage;
  readonly statuses: Readonly<Record<AnswerStatus, string>>;
  /** Of a question in words when nothing was chosen. */
  readonly noStatus: string;
  /** Of a standard; `{answered}` of `{total}`. */
  readonly standardInProgress: string;
  readonly standardAnswered: string;
  readonly status: string;
  /** Names of the fields that ask for the reason and for notes. */
  readonly reasonField: string;
  readonly notesField: string;
  /** Over a reason and over notes in words. */
  readonly reason: string;
  readonly notes: string;
  readonly addDetails: string;
  readonly details: string;
  readonly evidence: string;
  readonly evidenceCount: PluralMessage;
  readonly evidenceNumber: string;
  readonly evidenceLabel: string;
  readonly evidenceUrl: string;
  readonly evidenceOn: string;
  readonly evidencePublic: string;
  readonly addEvidence: string;
  readonly removeEvidence: string;
  readonly notALink: string;
  readonly owner: string;
  readonly dueOn: string;
  /** Of an answer, in a line with others; `{date}` in words. */
  readonly due: string;
  readonly notADate: string;
  readonly clear: string;
  readonly cleared: string;
  readonly putBack: string;
  readonly backToContents: string;
  /** Said when the last question of a standard is answered; `{progress}` is the whole count. */
  readonly standardFinished: string;
  readonly change: string;
  readonly changeQuestion: string;
  readonly check: string;
  readonly findings: PluralMessage;
  readonly noFindings: string;
  /** Of the kit's own rules, by what they find; `{number}` of the question. */
  readonly finding: Readonly<Record<AnswerFindingCode, string>>;
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
  /** `{source}` is the publisher, title and date, and becomes a link. */
  readonly source: string;
  readonly changes: string;
}

/** The checklist in English. */
export const enGB: MessageSet<StandardsChecklistMessages> = /* @__PURE__ */ defineMessages(
  scope,
  'en-GB',
  {
    progress: {
      one: '{answered} of {count} question answered',
      other: '{answered} of {count} questions answered',
    },
    doNotApply: { one: '{count} does not apply', other: '{count} do not apply' },
    and: '{first}, {second}',
    contents: 'Standards',
    standardHeading: '{number}. {title}',
    whyItMatters: 'Why it matters:',
    questions: { one: '{count} question', other: '{count} questions' },
    statuses: {
      'not-started': 'Not yet started',
      'in-progress': 'In progress',
      answered: 'Answered',
      'not-applicable': 'Does not apply',
    },
    noStatus: 'No answer yet',
    standardInProgress: '{answered} of {total} answered',
    standardAnswered: 'All answered',
    status: 'Status',
    reasonField: 'Say why it does not apply',
    notesField: 'Notes and evidence (optional)',
    reason: 'Why it does not apply',
    notes: 'Notes and evidence',
    addDetails: 'Add evidence, owner or date',
    details: 'Evidence, owner and date',
    evidence: 'Evidence',
    evidenceCount: { one: '{count} piece of evidence', other: '{count} pieces of evidence' },
    evidenceNumber: 'Evidence {number}',
    evidenceLabel: 'What it is',
    evidenceUrl: 'Link',
    evidenceOn: 'Date of the evidence',
    evidencePublic: 'May be shown publicly',
    addEvidence: 'Add more evidence',
    removeEvidence: 'Remove evidence {number}',
    notALink: 'This is not a web address, so it is kept as text. Start a link with https://',
    owner: 'Owner',
    dueOn: 'Due date',
    due: 'due {date}',
    notADate: 'This is not a whole date. Give a day, a month and a year.',
    clear: 'Clear answer to question {number}',
    cleared: 'Answer to question {number} cleared. You can put it back.',
    putBack: 'Put back the answer to question {number}',
    backToContents: 'Back to contents',
    standardFinished: 'Every question of standard {number} now has an answer. {progress}.',
    change: 'Change',
    changeQuestion: 'Change answer to question {number}',
    check: 'Check plan',
    findings: {
      one: 'There is more to do on {count} question',
      other: 'There is more to do on {count} questions',
    },
    noFindings: 'Every question has an answer with notes or a reason',
    finding: {
      unanswered: 'Question {number}: not answered yet',
      'no-reason': 'Question {number}: does not apply, but it does not say why',
      'nothing-noted': 'Question {number}: answered, nothing noted yet',
    },
    steps: 'Steps',
    previous: 'Previous: {title}',
    next: 'Next: {title}',
    back: 'Back to the list of standards',
    source: 'Source: {source}.',
    changes: 'Changes: {changes}.',
  },
);
