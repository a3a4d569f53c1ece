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
  readonly effect?: NonNullable<Practice['effect']> | undefined;
  /** Is there a clear way for people to say something? */
  readonly route?: NonNullable<Practice['route']> | undefined;
}

/** The ids of the five questions. */
export type RecognitionQuestionId = keyof PracticeAnswers;

/** A published passage of a type, by its ref, that an answer fits or clashes with. Never L51. */
export type Signal = `${UkhsaEngagementTypeId}.${'aim' | 'promise' | 'communication'}`;

/** One answer that can be picked, and the published passages that it fits and clashes with. */
export interface RecognitionOption {
  /** Names the answer in `PracticeAnswers`. It never changes with its label. */
  readonly id: string;
  /** The answer in words, in British English. */
  readonly label: string;
  /** Published passages that this answer agrees with. */
  readonly fits: readonly Signal[];
  /** Published passages that this answer speaks against. */
  readonly clashes: readonly Signal[];
}

/** One plain question that helps to recognise a type. Ours, not the source's. */
export interface RecognitionQuestion {
  /** Names the question in `PracticeAnswers`. It never changes with its text. */
  readonly id: RecognitionQuestionId;
  /** The question in words, in British English. */
  readonly text: string;
  /** What can be answered, in the order to show. */
  readonly options: readonly RecognitionOption[];
  /** The kit asks it, not the source. */
  readonly origin: 'kit';
}

/**
 * The five questions that `identifyEngagementType` works from. A view may draw them as they are,
 * or put its own words in place of `text` and `label`, by id.
 */
export const recognitionQuestions: readonly RecognitionQuestion[] = [
  {
    id: 'decision',
    text: 'Who makes the final decision?',
    origin: 'kit',
    options: [
      {
        id: 'organisation',
        label: 'The organisation',
        fits: ['inform.promise', 'consult.aim', 'involve.promise'],
        clashes: ['community-led.aim'],
      },
      {
        id: 'shared',
        label: 'The organisation and communities together',
        fits: ['co-produce.aim'],
        clashes: ['inform.aim', 'consult.aim', 'community-led.aim'],
      },
      {
        id: 'community',
        label: 'Communities',
        fits: ['community-led.aim'],
        clashes: ['inform.aim', 'consult.aim', 'involve.promise', 'co-produce.promise'],
      },
    ],
  },
  {
    id: 'flow',
    text: 'How does communication flow?',
    origin: 'kit',
    options: [
      {
        id: 'out',
        label: 'From the organisation to communities',
        fits: ['inform.communication'],
        clashes: [
          'involve.communication',
          'co-produce.communication',
          'community-led.communication',
        ],
      },
      {
        id: 'in',
        label: 'From communities to the organisation',
        fits: ['consult.aim'],
        clashes: [
          'inform.communication',
          'involve.communication',
          'co-produce.communication',
          'community-led.communication',
        ],
      },
      {
        id: 'both',
        label: 'Both ways',
        fits: ['involve.communication', 'co-produce.communication'],
        clashes: ['inform.communication'],
      },
      {
        id: 'community-led',
        label: 'Both ways, mostly from communities to the organisation',
        fits: ['community-led.communication'],
        clashes: ['inform.communication'],
      },
    ],
  },
  {
    id: 'stage',
    text: 'When do people join?',
    origin: 'kit',
    options: [
      {
        id: 'framing',
        label: 'When the problem is being described',
        fits: ['co-produce.aim'],
        clashes: ['inform.aim'],
      },
      {
        id: 'options',
        label: 'When options are being worked out',
        fits: ['involve.promise', 'co-produce.aim'],
        clashes: ['inform.aim'],
      },
      {
        id: 'choosing',
        label: 'When an option is being chosen',
        fits: ['consult.aim'],
        clashes: ['inform.aim', 'co-produce.aim'],
      },
      {
        id: 'delivering',
        label: 'When the work is under way',
        fits: [],
        clashes: ['involve.promise', 'co-produce.aim'],
      },
      {
        id: 'evaluating',
        label: 'When the work is being evaluated',
        fits: ['consult.aim'],
        clashes: ['involve.promise', 'co-produce.aim'],
      },
    ],
  },
  {
    id: 'effect',
    text: 'What happens to what people say?',
    origin: 'kit',
    options: [
      {
        id: 'not-asked',
        label: 'We give information and do not ask for views',
        fits: ['inform.promise'],
        clashes: [
          'consult.promise',
          'involve.promise',
          'co-produce.promise',
          'community-led.promise',
        ],
      },
      {
        id: 'considered',
        label: 'We consider it and say how it informed our work',
        fits: ['consult.promise'],
        clashes: ['co-produce.promise', 'community-led.promise'],
      },
      {
        id: 'shapes',
        label: 'It shapes the options and the decision, and we say how',
        fits: ['involve.promise'],
        clashes: ['inform.promise', 'community-led.promise'],
      },
      {
        id: 'incorporated',
        label: 'Their recommendations go fully into the decision',
        fits: ['co-produce.promise'],
        clashes: ['inform.promise', 'consult.promise', 'community-led.promise'],
      },
      {
        id: 'implemented',
        label: 'We carry out what they decide',
        fits: ['community-led.promise'],
        clashes: ['inform.promise', 'consult.promise', 'involve.promise'],
      },
    ],
  },
  {
    id: 'route',
    text: 'Is there a clear way for people to say something?',
    origin: 'kit',
    options: [
      { id: 'clear', label: 'Yes', fits: ['consult.aim'], clashes: [] },
      { id: 'none', label: 'No', fits: [], clashes: ['consult.aim'] },
    ],
  },
];
