import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the page on which a partner group says whether it agrees. */
export interface CommunityViewMessages {
  /** Title of the page. */
  readonly title: string;
  /** What is asked; `{organisation}`. */
  readonly intro: string;
  /** The same where nobody said who asks. */
  readonly introWithoutName: string;
  /** That nothing is sent, and what to do with the file. */
  readonly privacy: string;
  /** The same where the website takes the answers. */
  readonly privacyHost: string;
  /** That a draft is kept in this tab. */
  readonly kept: string;
  /** Whom to ask; `{contact}`. */
  readonly ask: string;
  /** Heading of what was promised and done. */
  readonly promises: string;
  /** Said where nothing has been promised. */
  readonly noPromises: string;
  /** Heading of the questions. */
  readonly questions: string;
  /** Label of the group’s name, and what stands below it. */
  readonly who: string;
  readonly whoHint: string;
  /** Title of a question: `{number}`, `{title}`. */
  readonly standard: string;
  /** What the organisation says: `{judgement}`. */
  readonly judged: string;
  readonly judgements: Readonly<Record<'in-place' | 'partly' | 'not-in-place', string>>;
  /** Label of what the organisation shows as evidence; said where it shows nothing. */
  readonly evidence: string;
  readonly noEvidence: string;
  /** The question, and its answers. */
  readonly agree: string;
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
  /** Label of the group’s own words. */
  readonly words: string;
  /** Button that makes the file. */
  readonly save: string;
  /** Said once it is made: `{file}`. */
  readonly saved: string;
  /** Said where the browser does not hand it out. */
  readonly saveBlocked: string;
  /** Button that hands the answers to the website, and the one beside it. */
  readonly give: string;
  readonly saveCopy: string;
  /** Said once they are handed over, or could not be. */
  readonly given: string;
  readonly notGiven: string;
  /** Said where there is no group’s name, or no answer. */
  readonly noWho: string;
  readonly noAnswer: string;
  /** Said where a page without a script cannot make a file. */
  readonly byHand: string;
  /** Before the source of the published words. */
  readonly source: string;
}

/** The page in English. */
export const communityViewMessages: MessageSet<CommunityViewMessages> =
  /* @__PURE__ */ defineMessages<CommunityViewMessages>('community-view', 'en-GB', {
    title: 'Do you agree?',
    intro:
      '{organisation} has judged how well it works with communities. Read what was promised and done, then say whether your group agrees.',
    introWithoutName:
      'We have judged how well we work with communities. Read what was promised and done, then say whether your group agrees.',
    privacy:
      'Answer as much as you like. This page sends nothing. You save your answers as a small file and send it back yourselves. Nobody there can change what you wrote.',
    privacyHost:
      'Answer as much as you like. Nothing leaves this page until you press “Give our answers”. Then this website passes them on. Nobody there can change what you wrote.',
    kept: 'What you write stays in this browser tab, also after a reload, until you hand it over or close the tab.',
    ask: 'Questions? {contact}',
    promises: 'What was promised, and what was done',
    noPromises: 'Nothing has been promised yet.',
    questions: 'Do you agree?',
    who: 'Your group',
    whoHint: 'The name of the group, not of a person. Name no people in your answers either.',
    standard: '{number}. {title}',
    judged: 'We say: {judgement}',
    judgements: {
      'in-place': 'this is in place',
      partly: 'this is partly in place',
      'not-in-place': 'this is not in place',
    },
    evidence: 'What shows it:',
    noEvidence: 'We show nothing for it yet.',
    agree: 'Do you agree?',
    yes: 'Yes, we agree',
    no: 'No, we do not agree',
    unsaid: 'We would rather not say',
    words: 'In your own words',
    save: 'Save our answers as a file',
    saved:
      '“{file}” is in your downloads. Send it back to those who asked you. You can go on and save again.',
    saveBlocked:
      'Your browser blocked the file. Allow downloads for this page and try again. Your answers are still here.',
    give: 'Give our answers',
    saveCopy: 'Save a copy for ourselves',
    given: 'Your answers have been passed on. You can change them and give them again.',
    notGiven:
      'Your answers could not be passed on. They are still here. Try again, or save a copy and send that.',
    noWho: 'Your group has no name here yet. Write it above, then try again.',
    noAnswer:
      'There is no answer yet. Say whether you agree with one of them at least, or why not.',
    byHand:
      'This page cannot make a file here, because scripts are switched off. Print it, write on it and send it back.',
    source: 'The words in quotation marks come from:',
  });
