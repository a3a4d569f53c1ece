import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The exports that the kit brings. */
export type PlanExportId =
  | 'plan'
  | 'word'
  | 'page'
  | 'markdown'
  | 'actions'
  | 'calendar'
  | 'promise-page'
  | 'promise-poster'
  | 'promise-page-large'
  | 'promise-poster-large'
  | 'promise-page-png'
  | 'promise-poster-png'
  | 'you-said'
  | 'you-said-word'
  | 'you-said-markdown'
  | 'community-view'
  | 'community-view-data'
  | 'promise-text'
  | 'promise-data'
  | 'questions'
  | 'questions-markdown'
  | 'change-report'
  | 'assurance-page'
  | 'assurance-word'
  | 'assurance-markdown';

/** Words of one export. */
export interface PlanExportWords {
  /** Words of its button. */
  readonly label: string;
  /** The kind of file, in small type after them. */
  readonly format: string;
  /** Who it is for, in one line. */
  readonly hint: string;
  /** What the file is called, after the title of the plan; nothing for the plan itself. */
  readonly file: string;
}

/** The words of the exports. */
export interface PlanExportsMessages {
  /** Name of the whole, for those who cannot see it. */
  readonly title: string;
  /** What a person wants to do: headings over the files for it. */
  readonly intents: {
    readonly promise: string;
    readonly plan: string;
    readonly assurance: string;
    readonly copy: string;
  };
  /** Unfolds the files that are seldom needed. */
  readonly rare: string;
  readonly exports: Readonly<Record<PlanExportId, PlanExportWords>>;
  /** Label of the list of promises. */
  readonly choosePromise: string;
  /** A promise in that list: `{activities}`. */
  readonly promiseName: string;
  /** The same, as long as no activity is named: its place in the plan, `{number}`. */
  readonly promiseNumber: string;
  /** Said as long as the plan has no promise. */
  readonly noPromise: string;
  /** Said as long as there is nothing to ask a partner group. */
  readonly noJudgement: string;
  /** Label of the list of versions. */
  readonly chooseVersion: string;
  /** A version in that list: `{name}`, `{date}`. */
  readonly versionName: string;
  /** Said as long as the plan has no version. */
  readonly noVersion: string;
  /** While a file is made: `{label}`, `{percent}`. */
  readonly making: string;
  /** Stops it. */
  readonly cancel: string;
  /** Said once it is stopped. */
  readonly cancelled: string;
  /** Said once the file is handed out; `{file}`. */
  readonly done: string;
  /** The browser refuses; `{file}`. */
  readonly blocked: string;
  /** Anything else went wrong; `{label}`. */
  readonly failed: string;
  /** The browser or the page lets nobody make a picture. */
  readonly noPicture: string;
  /** Unfolds a look at a file; `{label}`, for those who cannot see which. */
  readonly preview: string;
  readonly previewOf: string;
  /** No day is set that a calendar could show. */
  readonly noDates: string;
  /** The part that writes Word files cannot be fetched. */
  readonly noWord: string;
  /** The page was built without the library that writes Word files. */
  readonly wordMissing: string;
}

/** The exports in British English. */
export const planExportsMessages: MessageSet<PlanExportsMessages> =
  /* @__PURE__ */ defineMessages<PlanExportsMessages>('plan-exports', 'en-GB', {
    title: 'Downloads',
    intents: {
      promise: 'Show people the promise',
      plan: 'Give colleagues the plan',
      assurance: 'Give an assurer the report',
      copy: 'Keep a copy',
    },
    rare: 'Other kinds of file',
    exports: {
      plan: {
        label: 'Plan file',
        format: 'JSON',
        hint: 'For you, to keep and to open again. It holds everything, with the history.',
        file: '',
      },
      word: {
        label: 'Word document',
        format: 'DOCX',
        hint: 'For colleagues who edit or comment in a word processor.',
        file: '',
      },
      page: {
        label: 'Web page',
        format: 'HTML',
        hint: 'For people who read or print the plan and have no tool of their own.',
        file: '',
      },
      markdown: {
        label: 'Plain text',
        format: 'Markdown',
        hint: 'For wikis, and for tools that compare texts.',
        file: '',
      },
      actions: {
        label: 'Spreadsheet of actions',
        format: 'CSV',
        hint: 'For the team: what is still to do.',
        file: 'actions',
      },
      calendar: {
        label: 'Dates for a calendar',
        format: 'ICS',
        hint: 'For your calendar: the days to feed back and to review the plan.',
        file: 'dates',
      },
      'promise-page': {
        label: 'Promise page',
        format: 'HTML',
        hint: 'For communities, to read, print or put on a website.',
        file: 'promise',
      },
      'promise-poster': {
        label: 'Poster',
        format: 'HTML',
        hint: 'For a wall: one A4 sheet in large type. Open it and print.',
        file: 'poster',
      },
      'promise-page-large': {
        label: 'Promise page in large print',
        format: 'HTML',
        hint: 'For people who read large print: 18 points, in one column.',
        file: 'promise-large-print',
      },
      'promise-poster-large': {
        label: 'Poster in large print',
        format: 'HTML',
        hint: 'For people who read large print: one A4 sheet from 16 points up. It may say less.',
        file: 'poster-large-print',
      },
      'promise-page-png': {
        label: 'Promise page as a picture',
        format: 'PNG',
        hint: 'For a message, or a website that takes pictures alone. Send the words as well: not everybody sees pictures.',
        file: 'promise',
      },
      'promise-poster-png': {
        label: 'Poster as a picture',
        format: 'PNG',
        hint: 'For a screen, or a printer that takes pictures. Send the words as well: not everybody sees pictures.',
        file: 'poster',
      },
      'you-said': {
        label: 'You said, we did',
        format: 'HTML',
        hint: 'For everybody who took part: what they said, and what came of it. Public facts alone.',
        file: 'you-said-we-did',
      },
      'you-said-word': {
        label: 'You said, we did',
        format: 'DOCX',
        hint: 'For a newsletter or a letter that you write in a word processor.',
        file: 'you-said-we-did',
      },
      'you-said-markdown': {
        label: 'You said, we did',
        format: 'Markdown',
        hint: 'For a newsletter or a website, as plain text.',
        file: 'you-said-we-did',
      },
      'community-view': {
        label: 'Page for a partner group',
        format: 'HTML',
        hint: 'For a group that says whether it agrees. It sends back a small file.',
        file: 'do-you-agree',
      },
      'community-view-data': {
        label: 'Questions for a partner group',
        format: 'JSON',
        hint: 'For a website that asks the group itself. It holds public facts alone.',
        file: 'do-you-agree',
      },
      'promise-text': {
        label: 'Promise as text',
        format: 'TXT',
        hint: 'For a message or a newsletter.',
        file: 'promise',
      },
      'promise-data': {
        label: 'Promise as data',
        format: 'JSON',
        hint: 'For a website that shows the promise. It holds public facts alone.',
        file: 'promise',
      },
      questions: {
        label: 'Blank question sheet',
        format: 'HTML',
        hint: 'For a meeting: every question, with room to write on paper.',
        file: 'questions',
      },
      'questions-markdown': {
        label: 'Blank question sheet',
        format: 'Markdown',
        hint: 'For notes that you type: every question as plain text.',
        file: 'questions',
      },
      'change-report': {
        label: 'Change report',
        format: 'HTML',
        hint: 'For those who know an earlier version: what has changed since.',
        file: 'changes',
      },
      'assurance-page': {
        label: 'Report for an assurer',
        format: 'HTML',
        hint: 'For an assurer, to read or print: the four words of the guidance, answers, judgements, what is missing.',
        file: 'assurance',
      },
      'assurance-word': {
        label: 'Report for an assurer',
        format: 'DOCX',
        hint: 'For an assurer who comments in a word processor: the same report.',
        file: 'assurance',
      },
      'assurance-markdown': {
        label: 'Report for an assurer',
        format: 'Markdown',
        hint: 'For an assurer’s own tools: the same report as plain text.',
        file: 'assurance',
      },
    },
    choosePromise: 'Promise for',
    promiseName: '{activities}',
    promiseNumber: 'Promise {number}',
    noPromise: 'The plan has no promise yet. Add one first.',
    noJudgement:
      'There is nothing to ask a group yet: no standard is judged. Judge one under Standards, then press the button again.',
    chooseVersion: 'Since version',
    versionName: '{name}, {date}',
    noVersion: 'The plan has no named version yet. Name one first, under History.',
    making: '{label}: {percent}% is ready.',
    cancel: 'Cancel',
    cancelled: 'Stopped. Nothing was downloaded, and the plan is as it was.',
    done: '“{file}” is in your downloads.',
    blocked:
      '“{file}” could not be downloaded: the browser refused. Allow downloads for this page, then press the button again.',
    failed:
      '“{label}” could not be made. The plan is as it was. Press the button again, or choose another kind of file.',
    noPicture:
      'This browser, or the policy of this page, lets nobody make a picture. Take the page or the poster, and print it.',
    preview: 'Look at it here',
    previewOf: '{preview}: {label}',
    noDates:
      'There is no date to put in a calendar. Set a day to feed back or to review the plan, then press the button again.',
    noWord:
      'Word documents cannot be made here: a piece of this page could not be loaded. Check the connection and press again. Or choose the web page: Word opens it too.',
    wordMissing:
      'Word documents cannot be made here: this site was built without docx, the library that writes them. Tell those who run it. Or choose the web page: Word opens it too.',
  });
