import { defineMessages, type PracticeAnswers, recognitionQuestions } from '@engagement-kit/model';

/** The id of each question, and of each of its answers as `decision.shared`. */
export type SpectrumRecogniserTextId = {
  [Id in keyof PracticeAnswers]-?: Id | `${Id}.${NonNullable<PracticeAnswers[Id]>}`;
}[keyof PracticeAnswers];

/** The words of the recogniser. A set of their own, so that a page without it does not carry them. */
export interface SpectrumRecogniserMessages {
  readonly title: string;
  readonly intro: string;
  /** Questions by their ids in the model's `recognitionQuestions`, answers as `decision.shared`. */
  readonly questions: Readonly<Record<SpectrumRecogniserTextId, string>>;
  /** Heading of the answer. */
  readonly result: string;
  readonly empty: string;
  /** `{type}` is a type's name. */
  readonly clear: string;
  readonly likely: string;
  /** One type fits so far, but too little is known. */
  readonly maybe: string;
  /** Several types fit alike; `{type}` is a list of their names. */
  readonly tie: string;
  readonly none: string;
  readonly why: string;
  readonly against: string;
  /** Where a quote stands: `{type}` and `{passage}`, as in “Consult, aim”. */
  readonly passage: string;
  /** The answers that lean on a quote; `{answers}` is a list of them, each as `answer`. */
  readonly answers: string;
  /** One answer, `{answer}`, in quotation marks. */
  readonly answer: string;
  /** A published passage, `{quote}`, in quotation marks. */
  readonly quote: string;
  /** The button; `{type}` is a type's name. */
  readonly use: string;
  readonly startAgain: string;
}

const questions = () =>
  Object.fromEntries(
    recognitionQuestions.flatMap(({ id, text, options }) => [
      [id, text],
      ...options.map((option) => [`${id}.${option.id}`, option.label]),
    ]),
  ) as SpectrumRecogniserMessages['questions'];

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
    none: 'Your answers do not point to a type yet.',
    why: 'Why',
    against: 'What does not fit',
    passage: '{type}, {passage}',
    answers: 'You said: {answers}.',
    answer: '‘{answer}’',
    quote: '“{quote}”',
    use: 'Use this type: {type}',
    startAgain: 'Start again',
  });
