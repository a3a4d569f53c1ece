import type { CommunicationFlow, UkhsaEngagementTypeId } from '../guidance/guidance.js';
import type { Decision, Practice } from '../plan/plan.js';

/** What is really done, as answers to the recognition questions. Any of them may be left out. */
export interface PracticeAnswers {
  /** Who makes the final decision? */
  readonly decision?: NonNullable<Decision['madeBy']> | undefined;
  /** How does communication flow? */
  readonly flow?: CommunicationFlow | undefined;
  /** When do people join? */
  readonly stage?: NonNullable<Practice['stage']> | undefined;
  /** What happens to what people say? */
  readonly effect?:
    | 'not-asked'
    | 'considered'
    | 'shapes'
    | 'incorporated'
    | 'implemented'
    | undefined;
  /** Is there a clear way for people to say something? */
  readonly route?: 'clear' | 'none' | undefined;
}

export type RecognitionQuestionId = keyof PracticeAnswers;

/** A published passage of a type that an answer fits, or clashes with. */
export interface Signal {
  readonly engagementType: UkhsaEngagementTypeId;
  readonly passage: 'aim' | 'promise' | 'communication';
  /** The line of the source text. No signal rests on L51. */
  readonly sourceLine: number;
}

export interface RecognitionOption {
  readonly id: string;
  readonly label: string;
  readonly fits: readonly Signal[];
  readonly clashes: readonly Signal[];
}

/** One plain question that helps to recognise a type. Ours, not the source's. */
export interface RecognitionQuestion {
  readonly id: RecognitionQuestionId;
  readonly text: string;
  /** Decision and effect are what a promise is about: they count twice. */
  readonly weight: 1 | 2;
  readonly options: readonly RecognitionOption[];
  readonly origin: 'kit';
}

const informAim: Signal = { engagementType: 'inform', passage: 'aim', sourceLine: 43 };
const informPromise: Signal = { engagementType: 'inform', passage: 'promise', sourceLine: 44 };
const informFlow: Signal = { engagementType: 'inform', passage: 'communication', sourceLine: 45 };
const consultAim: Signal = { engagementType: 'consult', passage: 'aim', sourceLine: 49 };
const consultPromise: Signal = { engagementType: 'consult', passage: 'promise', sourceLine: 50 };
const involvePromise: Signal = { engagementType: 'involve', passage: 'promise', sourceLine: 56 };
const involveFlow: Signal = { engagementType: 'involve', passage: 'communication', sourceLine: 57 };
const coProduceAim: Signal = { engagementType: 'co-produce', passage: 'aim', sourceLine: 61 };
const coProducePromise: Signal = {
  engagementType: 'co-produce',
  passage: 'promise',
  sourceLine: 62,
};
const coProduceFlow: Signal = {
  engagementType: 'co-produce',
  passage: 'communication',
  sourceLine: 63,
};
const communityAim: Signal = { engagementType: 'community-led', passage: 'aim', sourceLine: 67 };
const communityPromise: Signal = {
  engagementType: 'community-led',
  passage: 'promise',
  sourceLine: 68,
};
const communityFlow: Signal = {
  engagementType: 'community-led',
  passage: 'communication',
  sourceLine: 69,
};

/**
 * The five questions that `identifyEngagementType` works from. A view may draw them as they are,
 * or put its own words in place of `text` and `label`, by id.
 */
export const recognitionQuestions: readonly RecognitionQuestion[] = [
  {
    id: 'decision',
    text: 'Who makes the final decision?',
    weight: 2,
    origin: 'kit',
    options: [
      {
        id: 'organisation',
        label: 'The organisation',
        fits: [consultAim],
        clashes: [communityAim],
      },
      {
        id: 'shared',
        label: 'The organisation and communities together',
        fits: [coProduceAim],
        clashes: [informAim, consultAim, communityAim],
      },
      {
        id: 'community',
        label: 'Communities',
        fits: [communityAim],
        clashes: [informAim, consultAim, coProducePromise],
      },
    ],
  },
  {
    id: 'flow',
    text: 'How does communication flow?',
    weight: 1,
    origin: 'kit',
    options: [
      {
        id: 'out',
        label: 'From the organisation to communities',
        fits: [informFlow],
        clashes: [involveFlow, coProduceFlow, communityFlow],
      },
      {
        id: 'in',
        label: 'From communities to the organisation',
        fits: [consultAim],
        clashes: [informFlow, involveFlow, coProduceFlow, communityFlow],
      },
      {
        id: 'both',
        label: 'Both ways',
        fits: [involveFlow, coProduceFlow],
        clashes: [informFlow],
      },
      {
        id: 'community-led',
        label: 'Both ways, mostly from communities to the organisation',
        fits: [communityFlow],
        clashes: [informFlow],
      },
    ],
  },
  {
    id: 'stage',
    text: 'When do people join?',
    weight: 1,
    origin: 'kit',
    options: [
      {
        id: 'framing',
        label: 'When the problem is being described',
        fits: [coProduceAim],
        clashes: [informAim],
      },
      {
        id: 'options',
        label: 'When options are being worked out',
        fits: [involvePromise, coProduceAim],
        clashes: [informAim],
      },
      {
        id: 'choosing',
        label: 'When an option is being chosen',
        fits: [consultAim],
        clashes: [informAim, coProduceAim],
      },
      {
        id: 'delivering',
        label: 'When the work is under way',
        fits: [informAim],
        clashes: [involvePromise, coProduceAim],
      },
      {
        id: 'evaluating',
        label: 'When the work is being looked back on',
        fits: [consultAim],
        clashes: [involvePromise, coProduceAim],
      },
    ],
  },
  {
    id: 'effect',
    text: 'What happens to what people say?',
    weight: 2,
    origin: 'kit',
    options: [
      {
        id: 'not-asked',
        label: 'We give information and do not ask for views',
        fits: [informPromise],
        clashes: [consultPromise, involvePromise, coProducePromise, communityPromise],
      },
      {
        id: 'considered',
        label: 'We consider it and say how it informed our work',
        fits: [consultPromise],
        clashes: [coProducePromise, communityPromise],
      },
      {
        id: 'shapes',
        label: 'It shapes the options and the decision, and we say how',
        fits: [involvePromise],
        clashes: [informPromise, communityPromise],
      },
      {
        id: 'incorporated',
        label: 'Their recommendations go fully into the decision',
        fits: [coProducePromise],
        clashes: [informPromise, consultPromise, communityPromise],
      },
      {
        id: 'implemented',
        label: 'We carry out what they decide',
        fits: [communityPromise],
        clashes: [informPromise, consultPromise, involvePromise],
      },
    ],
  },
  {
    id: 'route',
    text: 'Is there a clear way for people to say something?',
    weight: 1,
    origin: 'kit',
    options: [
      { id: 'clear', label: 'Yes', fits: [consultAim], clashes: [] },
      { id: 'none', label: 'No', fits: [], clashes: [consultAim] },
    ],
  },
];
