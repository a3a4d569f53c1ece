import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/react/server';

/** The words of the promise card. Labels carry their own punctuation, so that each language can use its own. */
export interface PromiseCardMessages {
  readonly title: string;
  /** Title of the static page; `{organisation}`. */
  readonly pageTitle: string;
  /** Said of a promise that has no date yet. */
  readonly draft: string;
  /** A fact that is missing, standing alone. */
  readonly notSet: string;
  /** A fact that is missing, after its label. */
  readonly notSetAfterLabel: string;
  readonly organisation: string;
  /** Label before the activities; `{count}`. */
  readonly activities: PluralMessage;
  readonly type: string;
  readonly typeNotChosen: string;
  /** What to do first, while no type of engagement has been chosen. */
  readonly emptyHeading: string;
  readonly emptyText: string;
  /** The promise in quotation marks; `{promise}`. */
  readonly quoted: string;
  /** Whose promise it is, and whose words. */
  readonly promiseNote: string;
  readonly explanation: string;
  /** Tells the organisation's words from the published ones. */
  readonly explanationNote: string;
  readonly meaning: string;
  readonly aim: string;
  readonly communication: string;
  readonly takePart: string;
  readonly open: string;
  readonly fixed: string;
  readonly fixedReason: string;
  readonly feedback: string;
  readonly feedbackAudience: string;
  readonly feedbackHow: string;
  readonly feedbackDate: string;
  readonly feedbackDelay: string;
  readonly contact: string;
  readonly madeOn: string;
  readonly source: string;
  /** `{publisher}`, `{title}` (becomes the link), `{date}`. */
  readonly sourceLine: string;
  /** What was changed in the published words. */
  readonly changes: string;
  /** `{published}`, `{corrected}`. */
  readonly correction: string;
  readonly noChanges: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyBlocked: string;
  /** Label of the text to copy by hand. */
  readonly copyText: string;
  readonly print: string;
  readonly printed: string;
  readonly printBlocked: string;
  readonly download: string;
  /** `{file}`. */
  readonly downloaded: string;
  readonly downloadBlocked: string;
}

/** The card in British English. */
export const promiseCardMessages: MessageSet<PromiseCardMessages> =
  /* @__PURE__ */ defineMessages<PromiseCardMessages>('promise-card', 'en-GB', {
    title: 'Our promise to you',
    pageTitle: 'Our promise to you: {organisation}',
    draft: 'Draft',
    notSet: 'Not set yet',
    notSetAfterLabel: 'not set yet',
    organisation: 'Organisation:',
    activities: { one: 'Activity:', other: 'Activities:' },
    type: 'Type of engagement:',
    typeNotChosen: 'not chosen yet',
    emptyHeading: 'No promise yet',
    emptyText:
      'First choose the type of engagement for this activity. The promise then appears here.',
    quoted: '“{promise}”',
    promiseNote: 'We make this promise to you. Its words come from the source named below.',
    explanation: 'In our own words',
    explanationNote: 'We wrote this part ourselves. It is not part of the source.',
    meaning: 'What this type of engagement means',
    aim: 'Aim:',
    communication: 'Communication:',
    takePart: 'How to take part',
    open: 'What is open',
    fixed: 'What is fixed',
    fixedReason: 'Reason:',
    feedback: 'How you will hear back',
    feedbackAudience: 'For:',
    feedbackHow: 'How:',
    feedbackDate: 'Feedback date:',
    feedbackDelay: 'Possible delay:',
    contact: 'Contact',
    madeOn: 'Promise made on',
    source: 'Source',
    sourceLine: '{publisher}, {title}, published {date}.',
    changes: 'Changes:',
    correction: '“{published}” corrected to “{corrected}”',
    noChanges: 'none',
    copy: 'Copy promise',
    copied: 'Promise copied.',
    copyBlocked: 'Your browser blocked copying. Select the text below and copy it.',
    copyText: 'The promise as text',
    print: 'Print promise',
    printed: 'Print window opened.',
    printBlocked: 'Your browser cannot print from here. Download the promise and print the file.',
    download: 'Download (HTML)',
    downloaded: 'Downloaded as {file}.',
    downloadBlocked: 'Your browser blocked the download. Copy the promise instead.',
  });
