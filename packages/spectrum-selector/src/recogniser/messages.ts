import {
  defineMessages,
  type PluralMessage,
  type PracticeAnswers,
  type RecognitionQuestion,
  type RecognitionQuestionId,
  recognitionQuestions,
} from '@engagement-kit/model';

/** A question and its answers, by their ids in the model's `recognitionQuestions`. */
type QuestionMessages = {
  readonly [Id in RecognitionQuestionId]: {
    readonly text: string;
    readonly answers: Readonly<Record<NonNullable<PracticeAnswers[Id]>, string>>;
  };
};

/** The words of the recogniser. */
export interface SpectrumRecogniserMessages {
  readonly title: string;
  readonly intro: string;
  readonly questions: QuestionMessages;
  /** The name of the result, for people who cannot see where it begins. */
  readonly result: string;
  /** In place of a result while nothing has been answered. */
  readonly empty: string;
  /** The answers point to one type, by its name, `{type}`. */
  readonly clear: string;
  /** They point to one type more than to the others. */
  readonly likely: string;
  /** One type fits so far, but too little is known. */
  readonly maybe: string;
  /** Several types fit alike; `{type}` is a list of their names. */
  readonly tie: string;
  /** How many answers that rests on. */
  readonly facts: PluralMessage;
  /** No type fits. */
  readonly none: string;
  /** Before the reasons. */
  readonly why: string;
  /** Before what speaks against the type. */
  readonly against: string;
  /** Where a quote comes from: `{type}` and `{passage}`, as in “Consult, aim”. */
  readonly passage: string;
  /** Which passage that is. */
  readonly passages: {
    readonly aim: string;
    readonly promise: string;
    readonly communication: string;
  };
  /** The answers that rest on a quote; `{answers}` is a list of them, each as in `answer`. */
  readonly answers: string;
  /** One answer, `{answer}`, in quotation marks. */
  readonly answer: string;
  /** A published passage, `{quote}`, in quotation marks. */
  readonly quote: string;
  /** The button that chooses a type; `{type}` is its name. */
  readonly use: string;
  /** The tag on the type that is chosen already. */
  readonly chosen: string;
  readonly startAgain: string;
}

const inEnglish = ({ id, text, options }: RecognitionQuestion) => [
  id,
  { text, answers: Object.fromEntries(options.map((option) => [option.id, option.label])) },
];

const questions = (): QuestionMessages => Object.fromEntries(recognitionQuestions.map(inEnglish));

/** The English words of the recogniser. The questions are the model's. */
export const spectrumRecogniserMessages =
  /* @__PURE__ */ defineMessages<SpectrumRecogniserMessages>('spectrum-recogniser', 'en-GB', {
    title: 'Help me recognise it',
    intro:
      'Answer what you know about what really happens. The questions are this tool’s own. The quotes are from the guidance.',
    questions: /* @__PURE__ */ questions(),
    result: 'What your answers point to',
    empty: 'Answer a question to see which type this looks like.',
    clear: 'Your answers point to {type}.',
    likely: 'Your answers point most to {type}.',
    maybe: 'This may be {type}. Your answers say too little to be sure.',
    tie: 'Your answers fit these types equally well: {type}. Compare their promises to choose.',
    facts: { one: 'This rests on one answer.', other: 'This rests on {count} answers.' },
    none: 'Your answers do not point to a type yet.',
    why: 'Why',
    against: 'What does not fit',
    passage: '{type}, {passage}',
    passages: { aim: 'aim', promise: 'public promise', communication: 'communication' },
    answers: 'You said: {answers}.',
    answer: '‘{answer}’',
    quote: '“{quote}”',
    use: 'Use this type: {type}',
    chosen: 'Chosen',
    startAgain: 'Start again',
  });

/** An answer in words, by its id in the model. */
export function answerText(
  { questions }: SpectrumRecogniserMessages,
  question: RecognitionQuestionId,
  option: string,
): string {
  const answers: Readonly<Record<string, string>> = questions[question].answers;
  return answers[option] ?? option;
}
