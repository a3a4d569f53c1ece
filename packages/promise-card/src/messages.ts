import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';

/** The words of the promise card. Labels carry their own punctuation, so that each language can use its own. */
export interface PromiseCardMessages {
  /** Title of the card. */
  readonly title: string;
  /** Title of the static page; `{organisation}`. */
  readonly pageTitle: string;
  /** The word for a promise that has not been made. */
  readonly draft: string;
  /** What that means, in a sentence. */
  readonly notMade: string;
  /** After that sentence, all that a draft does not say yet; `{list}`. */
  readonly stillToSay: string;
  /** What can stand in that list. */
  readonly toSay: {
    readonly organisation: string;
    readonly activities: string;
    readonly type: string;
    readonly explanation: string;
    readonly open: string;
    readonly fixed: string;
    readonly takePart: string;
    readonly feedback: string;
    readonly contact: string;
  };
  /** A fact that is missing, standing alone. */
  readonly notSet: string;
  /** A fact that is missing, after its label. */
  readonly notSetAfterLabel: string;
  /** Label before the organisation. */
  readonly organisation: string;
  /** Label before the activities; `{count}`. */
  readonly activities: PluralMessage;
  /** Label before the type of engagement. */
  readonly type: string;
  /** After that label, while no type is chosen. */
  readonly typeNotChosen: string;
  /** After that label, where the guidance does not have the `{type}` that the plan names. */
  readonly typeUnknown: string;
  /** Heading in that case. */
  readonly unknownHeading: string;
  /** What to do then, below that heading. */
  readonly unknownText: string;
  /** Heading while no type of engagement has been chosen. */
  readonly emptyHeading: string;
  /** What to do first, below that heading. */
  readonly emptyText: string;
  /** The promise in quotation marks; `{promise}`. */
  readonly quoted: string;
  /** Whose promise it is, and whose words. */
  readonly promiseNote: string;
  /** The same while the promise is a draft. */
  readonly draftNote: string;
  /** The same once it was taken back. */
  readonly withdrawnNote: string;
  /** Below the drawing of the type: what its shapes stand for, and whose drawing it is, `{by}`. */
  readonly drawing: string;
  /** Heading of the organisation's own words. */
  readonly explanation: string;
  /** Tells the organisation's words from the published ones. */
  readonly explanationNote: string;
  /** Heading of what the chosen type means. */
  readonly meaning: string;
  /** Label before the aim of the type, as published. */
  readonly aim: string;
  /** Label before its communication, as published. */
  readonly communication: string;
  /** Heading of how to take part. */
  readonly takePart: string;
  /** Heading of what people can still influence. */
  readonly open: string;
  /** Heading of what is decided already. */
  readonly fixed: string;
  /** Label before why something is fixed, late, changed or withdrawn. */
  readonly reason: string;
  /** After that label, while nobody has said why something is late, changed or withdrawn. */
  readonly noReason: string;
  /** Heading of when and how people hear back. */
  readonly feedback: string;
  /** Label before who hears back. */
  readonly feedbackAudience: string;
  /** Label before how they hear back. */
  readonly feedbackHow: string;
  /** Label before the date on which they hear back. */
  readonly feedbackDate: string;
  /** Label before what might delay it. */
  readonly feedbackDelay: string;
  /** Label before what people said. */
  readonly youSaid: string;
  /** Label before what was decided or changed because of it. */
  readonly weDid: string;
  /** Label before why that was done. */
  readonly why: string;
  /** Label before who was to hear back until that changed. */
  readonly feedbackAudienceBefore: string;
  /** Label before how they were to hear back until that changed. */
  readonly feedbackHowBefore: string;
  /** Label before the date that stood until it changed. */
  readonly feedbackDateBefore: string;
  /** Label of feedback that came. */
  readonly kept: string;
  /** Label of feedback that came after its date. */
  readonly keptLate: string;
  /** What came of it; `{date}`. */
  readonly keptOn: string;
  /** The word for feedback whose date has passed. */
  readonly late: string;
  /** What that means, in a sentence; `{date}`. */
  readonly wasDue: string;
  /** Said of kept feedback in place of its sentence, where the date is not known. */
  readonly dateNotSet: string;
  /** The word for a promise, or feedback, that is not what it was. */
  readonly changed: string;
  /** What that means for the promise; `{date}`. */
  readonly changedPromise: string;
  /** What that means for feedback; `{date}`. */
  readonly changedFeedback: string;
  /** Said below such a sentence, while nobody has said why. */
  readonly notSaidWhy: string;
  /** The word for a promise, or feedback, that was called off. */
  readonly withdrawn: string;
  /** What that means for feedback. */
  readonly withdrawnMeans: string;
  /** Said of feedback that is to come, beside other feedback of which more is known. */
  readonly toCome: string;
  /** Heading of whom to ask. */
  readonly contact: string;
  /** Heading of the address at which everybody can read it. */
  readonly address: string;
  /** Names the QR code of that address for those who do not see it; `{address}`. */
  readonly qr: string;
  /** Heading of the promise in other forms: Easy Read, translations. */
  readonly otherForms: string;
  /** When the promise was made, in a sentence; `{date}`. */
  readonly madeOn: string;
  /** When it was taken back, in a sentence; `{date}`. */
  readonly takenBackOn: string;
  /** Said in place of the sentences with a `{date}` where nobody wrote the day down. */
  readonly undated: {
    readonly madeOn: string;
    readonly takenBackOn: string;
    readonly wasDue: string;
    readonly changedPromise: string;
    readonly changedFeedback: string;
  };
  /** Heading of what people said, and of what was done because of it. */
  readonly outcome: string;
  /** Label before the day on which the promise was changed. */
  readonly changedOn: string;
  /** Label before the day on which something else was said of hearing back. */
  readonly feedbackChangedOn: string;
  /** Heading of how the promise changed after it was made. */
  readonly promiseChanges: string;
  /** Said of a promise that was taken back. */
  readonly takenBack: string;
  /** Said of a promise that was made again. */
  readonly promisedAgain: string;
  /** Label before the type of engagement that was promised until a change. */
  readonly typeBefore: string;
  /** Label before the published promise that stood until then. */
  readonly promiseBefore: string;
  /** Label before the organisation's own words until then. */
  readonly explanationBefore: string;
  /** Label before the activities that the promise covered until then. */
  readonly activitiesBefore: string;
  /** Label before the day on which the promise was made, as it was given until then. */
  readonly madeOnBefore: string;
  /** Heading of the source and licence. */
  readonly source: string;
  /** Where the words come from: `{publisher}`, `{title}` (becomes the link), `{date}`. */
  readonly sourceLine: string;
  /** The same where the guidance has no day. */
  readonly sourceLineWithoutDay: string;
  /** What was changed in the published words. */
  readonly changes: string;
  /** One change: `{published}`, `{corrected}`. */
  readonly correction: string;
  /** Said when the published words are shown without a change. */
  readonly noChanges: string;
  /** Button that copies the card as text. */
  readonly copy: string;
  /** Said once the text is copied. */
  readonly copied: string;
  /** Said when the browser refuses to copy. */
  readonly copyBlocked: string;
  /** Label of the text to copy by hand. */
  readonly copyText: string;
  /** Button that prints the card. */
  readonly print: string;
  /** Said once the browser was asked to print. */
  readonly printed: string;
  /** Said when the browser refuses to print. */
  readonly printBlocked: string;
  /** Button that prints the promise as a poster. */
  readonly poster: string;
  /** On a poster, what is too long for it; `{list}` of headings. */
  readonly posterRest: string;
  /** Button that hands out the page. */
  readonly download: string;
  /** Said once the page was handed out; `{file}` is its name. */
  readonly downloaded: string;
  /** Said when the browser refuses the download. */
  readonly downloadBlocked: string;
}

/** The card in British English. */
export const promiseCardMessages: MessageSet<PromiseCardMessages> =
  /* @__PURE__ */ defineMessages<PromiseCardMessages>('promise-card', 'en-GB', {
    title: 'Our promise to you',
    pageTitle: 'Our promise to you: {organisation}',
    draft: 'Draft',
    notMade: 'We have not made this promise yet.',
    stillToSay: 'Still to say: {list}.',
    toSay: {
      organisation: 'who promises',
      activities: 'which activity it covers',
      type: 'the type of engagement',
      explanation: 'what it means in our own words',
      open: 'what people can change',
      fixed: 'what is fixed',
      takePart: 'how to take part',
      feedback: 'how people will hear back',
      contact: 'whom to ask',
    },
    notSet: 'Not set yet',
    notSetAfterLabel: 'not set yet',
    organisation: 'Organisation:',
    activities: { one: 'Activity:', other: 'Activities:' },
    type: 'Type of engagement:',
    typeNotChosen: 'not chosen yet',
    typeUnknown: '“{type}”, which is not in this guidance',
    unknownHeading: 'The promise cannot be shown',
    unknownText:
      'The plan names a type of engagement that this guidance does not have. Open the plan with the guidance that it was made with, or choose another type.',
    emptyHeading: 'No promise yet',
    emptyText:
      'First choose the type of engagement for this activity. The promise then appears here.',
    quoted: '“{promise}”',
    promiseNote: 'We make this promise to you. Its words come from the source named below.',
    draftNote:
      'This is what we would promise. We have not promised it yet. Its words come from the source named below.',
    withdrawnNote:
      'We made this promise and have taken it back. Its words come from the source named below.',
    drawing:
      'The square is us, the circle is you. The dot shows where the last word sits. Drawn by {by}, not by the source.',
    explanation: 'In our own words',
    explanationNote: 'We wrote this part ourselves. It is not part of the source.',
    meaning: 'What this type of engagement means',
    aim: 'Aim:',
    communication: 'Communication:',
    takePart: 'How to take part',
    open: 'What you can change',
    fixed: 'What is fixed, and why',
    reason: 'Reason:',
    noReason: 'none given yet',
    feedback: 'How you will hear back',
    feedbackAudience: 'For:',
    feedbackHow: 'How:',
    feedbackDate: 'Feedback date:',
    feedbackDelay: 'Possible delay:',
    youSaid: 'You said:',
    weDid: 'We did:',
    why: 'Why:',
    feedbackAudienceBefore: 'Before, for:',
    feedbackHowBefore: 'Before, how:',
    feedbackDateBefore: 'Before, feedback date:',
    kept: 'Kept:',
    keptLate: 'Kept late:',
    keptOn: 'people heard back on {date}',
    late: 'Late',
    wasDue: 'You were to hear back by {date}, and you have not.',
    dateNotSet: 'date not set yet',
    changed: 'Changed',
    changedPromise: 'We changed this promise on {date}.',
    changedFeedback: 'On {date} we changed how or when you will hear back.',
    notSaidWhy: 'We have not said why.',
    withdrawn: 'Withdrawn',
    withdrawnMeans: 'This feedback is no longer planned.',
    toCome: 'Still to come',
    contact: 'Ask us',
    address: 'Read it on the web',
    qr: 'QR code of {address}',
    otherForms: 'In other forms',
    madeOn: 'Promise made on {date}',
    takenBackOn: 'We took this promise back on {date}.',
    undated: {
      madeOn: 'Promise made',
      takenBackOn: 'We have taken this promise back.',
      wasDue: 'You were to hear back by now, and you have not.',
      changedPromise: 'We have changed this promise.',
      changedFeedback: 'We have changed how or when you will hear back.',
    },
    outcome: 'What came of it so far',
    changedOn: 'Changed on:',
    feedbackChangedOn: 'Feedback changed on:',
    promiseChanges: 'How this promise has changed',
    takenBack: 'We took this promise back.',
    promisedAgain: 'We promised again.',
    typeBefore: 'Type until then:',
    promiseBefore: 'Promise until then:',
    explanationBefore: 'Our own words until then:',
    activitiesBefore: 'Activities until then:',
    madeOnBefore: 'Made on, until then:',
    source: 'Source',
    sourceLine: '{publisher}, {title}, published {date}.',
    sourceLineWithoutDay: '{publisher}, {title}.',
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
    poster: 'Print as a poster',
    posterRest: 'There is no room here for: {list}. Ask us for the whole promise.',
    download: 'Download (HTML)',
    downloaded: 'Downloaded as {file}.',
    downloadBlocked: 'Your browser blocked the download. Copy the promise instead.',
  });
