import {
  type AnswerFindingCode,
  type AnswerStatus,
  defineMessages,
  type MessageName,
  type MessageSet,
  type PluralMessage,
  type Speaker,
} from '@engagement-kit/model';

/** Every text of the checklist that is the kit's own. The guidance brings its words itself. */
export interface StandardsChecklistMessages {
  /** `{answered}` of `{count}`. */
  readonly progress: PluralMessage;
  /** How many do not apply; `{count}`. */
  readonly doNotApply: PluralMessage;
  /** Puts two of the counts together: `{first}`, `{second}`. */
  readonly and: string;
  /** Heading over the links to the standards, and their name. */
  readonly contents: string;
  /** `{number}` and `{title}` of a standard. */
  readonly standardHeading: string;
  /** Before the reason that a standard gives. */
  readonly whyItMatters: string;
  /** How many questions a standard has, on what folds them; `{count}`. */
  readonly questions: PluralMessage;
  /** The four statuses, on the radios and in words. */
  readonly statuses: Readonly<Record<AnswerStatus, string>>;
  /** Of a question in words when nothing was chosen. */
  readonly noStatus: string;
  /** Of a standard; `{answered}` of `{total}`. */
  readonly standardInProgress: string;
  /** Of a standard whose every question is answered. */
  readonly standardAnswered: string;
  /** Over the status of an answer in words. */
  readonly status: string;
  /** Names the field that asks for the reason. */
  readonly reasonField: string;
  /** Names the field that asks for notes. */
  readonly notesField: string;
  /** Over a reason in words. */
  readonly reason: string;
  /** Over notes in words. */
  readonly notes: string;
  /** On what unfolds evidence, owner and date while there are none. */
  readonly addDetails: string;
  /** The same, once there are some; what is inside follows. */
  readonly details: string;
  /** The whole name of either, and of evidence: its words as `{name}`, and the `{number}` of the question. */
  readonly detailsQuestion: string;
  /** Over the evidence of an answer in words. */
  readonly evidence: string;
  /** How many pieces of evidence there are; `{count}`. */
  readonly evidenceCount: PluralMessage;
  /** Names the fields of one piece of evidence; `{number}` from 1. */
  readonly evidenceNumber: string;
  /** Names the field for what the evidence is. */
  readonly evidenceLabel: string;
  /** Names the field for where the evidence is found. */
  readonly evidenceUrl: string;
  /** Names the field for the day of the evidence. */
  readonly evidenceOn: string;
  /** Names the box that lets the public see it; also said in words. */
  readonly evidencePublic: string;
  /** On the button for another piece of evidence. */
  readonly addEvidence: string;
  /** On the button that takes a piece away; `{number}` from 1. */
  readonly removeEvidence: string;
  /** Said once it is gone; `{number}` as it was. */
  readonly evidenceRemoved: string;
  /** Beside a link that is no web address. */
  readonly notALink: string;
  /** Names the field for who sees to it, and stands over it in words. */
  readonly owner: string;
  /** Names the field for when it is due, and stands over it in words. */
  readonly dueOn: string;
  /** Of an answer, in a line with others; `{date}` in words. */
  readonly due: string;
  /** Beside a date that is none or not whole. */
  readonly notADate: string;
  /** On the button that takes an answer away; `{number}` of the question. */
  readonly clear: string;
  /** Said once it is gone; `{number}` of the question. */
  readonly cleared: string;
  /** On the same button afterwards; `{number}` of the question. */
  readonly putBack: string;
  /** On the link from the end of a standard to the contents. */
  readonly backToContents: string;
  /** Said when the last question of a standard is answered; `{progress}` is the whole count. */
  readonly standardFinished: string;
  /** On the link from an answer in words back to its controls. */
  readonly change: string;
  /** The whole name of that link; `{number}` of the question. */
  readonly changeQuestion: string;
  /** On the button that asks what is still to be done. */
  readonly check: string;
  /** Heading of what it found; `{count}` questions. */
  readonly findings: PluralMessage;
  /** Heading when it found nothing. */
  readonly noFindings: string;
  /** Of the kit's own rules, by what they find: what to do, beside the question. */
  readonly finding: Readonly<Record<AnswerFindingCode, string>>;
  /** The same as a link to the question: its `{number}`, and the `{finding}`. */
  readonly findingQuestion: string;
  /** Names the buttons between steps. */
  readonly steps: string;
  /** On the button to the standard before; its `{title}`. */
  readonly previous: string;
  /** On the button to the standard after; its `{title}`. */
  readonly next: string;
  /** On the button to the list of standards. */
  readonly back: string;
  /** `{source}` is the publisher, title and date, and becomes a link. */
  readonly source: string;
}

/** Says the checklist's messages. */
export type StandardsChecklistSpeaker = Speaker<StandardsChecklistMessages>;

/** The name of a message that is one text, without plural forms. */
export type TextName = MessageName<StandardsChecklistMessages, string>;

/** The checklist in English. */
export const standardsChecklistMessages: MessageSet<StandardsChecklistMessages> =
  /* @__PURE__ */ defineMessages('standards-checklist', 'en-GB', {
    progress: {
      one: '{answered} of {count} question answered',
      other: '{answered} of {count} questions answered',
    },
    doNotApply: { one: '{count} does not apply', other: '{count} do not apply' },
    and: '{first}, {second}',
    contents: 'Contents',
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
    detailsQuestion: '{name}, question {number}',
    evidence: 'Evidence',
    evidenceCount: { one: '{count} piece of evidence', other: '{count} pieces of evidence' },
    evidenceNumber: 'Evidence {number}',
    evidenceLabel: 'What it is',
    evidenceUrl: 'Link',
    evidenceOn: 'Date of the evidence',
    evidencePublic: 'May be shown publicly',
    addEvidence: 'Add more evidence',
    removeEvidence: 'Remove evidence {number}',
    evidenceRemoved: 'Evidence {number} removed.',
    notALink: 'This is not a web address. Start a link with https://',
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
    noFindings: 'Every question has an answer',
    finding: {
      unanswered: 'Not answered yet. Choose a status.',
      'no-reason': 'Say why this does not apply.',
      'nothing-noted': 'You could add a note or evidence.',
    },
    findingQuestion: 'Question {number}: {finding}',
    steps: 'Steps',
    previous: 'Previous: {title}',
    next: 'Next: {title}',
    back: 'Back to the list of standards',
    source: 'Source: {source}.',
  });
