import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the quick start. */
export interface QuickStartMessages {
  readonly lead: string;
  readonly what: string;
  readonly activity: string;
  readonly organisation: string;
  readonly community: string;
  readonly happens: string;
  readonly type: string;
  readonly questionOf: string;
  readonly next: string;
  readonly done: string;
  readonly change: string;
  readonly changeAnswer: string;
  readonly notSaid: string;
  readonly knowType: string;
  readonly findType: string;
  readonly chooseType: string;
  readonly pointElsewhere: string;
  readonly use: string;
  readonly used: string;
  readonly hearBack: string;
  readonly byWhen: string;
  readonly how: string;
  readonly ownWords: string;
  readonly ask: string;
  readonly contact: string;
  readonly takePart: string;
  /** The promise as it takes shape. */
  readonly live: string;
  readonly empty: string;
  readonly pointTo: string;
  readonly pointMaybe: string;
  readonly pointTie: string;
  readonly pointNowhere: string;
  readonly quote: string;
  readonly why: string;
  readonly against: string;
  readonly said: string;
  readonly ours: string;
  /** The end. */
  readonly end: string;
  readonly notYet: string;
  readonly draft: string;
  readonly make: string;
  readonly made: string;
  readonly editPromise: string;
  readonly embed: string;
  readonly embedText: string;
  readonly openPlan: string;
  readonly another: string;
  readonly open: string;
}

/** The quick start in English. */
export const quickStartMessages: MessageSet<QuickStartMessages> =
  /* @__PURE__ */ defineMessages<QuickStartMessages>('planner-quick-start', 'en-GB', {
    lead: 'Say what you do. We find the type of engagement that fits, and its promise. You can change everything later.',
    what: 'What are you doing?',
    activity: 'The activity',
    organisation: 'Who makes the promise',
    community: 'Who it is for',
    happens: 'What really happens?',
    type: 'Type of engagement',
    questionOf: 'Question {number} of {total}',
    next: 'Next question',
    done: 'Done',
    change: 'Change',
    changeAnswer: 'Change: {question}',
    notSaid: 'Not said yet',
    knowType: 'Skip: I know the type',
    findType: 'Help me find the type',
    chooseType: 'Type of engagement',
    pointElsewhere: 'Your answers point to {type}.',
    use: 'Use {type}',
    used: '{type} is chosen.',
    hearBack: 'When and how will people hear back?',
    byWhen: 'By when',
    how: 'How people hear back',
    ownWords: 'In your own plain words',
    ask: 'Whom can people ask?',
    contact: 'Contact',
    takePart: 'How people can take part',
    live: 'Your promise so far',
    empty: 'Your promise takes shape here. Answer a question about what really happens.',
    pointTo: 'Your answers so far point to',
    pointMaybe: 'This may be',
    pointTie: 'Your answers so far fit these alike: {types}. Answer another question.',
    pointNowhere: 'Your answers so far point to no type. Answer another question.',
    quote: '“{quote}”',
    why: 'Why',
    against: 'What does not fit',
    said: '{answer}.',
    ours: 'The questions are this tool’s own. The quotes are from the guidance.',
    end: 'Your promise',
    notYet: 'It is ready to share once it has a type of engagement.',
    draft:
      'It is a draft. Make it when you tell people: then it can be printed as a poster, and each later change asks for its reason.',
    make: 'Make this promise',
    made: 'Made on {date}. Changes from now on are kept, with their reasons.',
    editPromise: 'Edit this promise',
    embed: 'Put it on a web page',
    embedText:
      'Download the promise as data, serve it beside your page, and put this where the promise is to stand.',
    openPlan: 'Open the plan',
    another: 'Start another promise',
    open: 'Have you got a plan already?',
  });
