// Entry @engagement-kit/spectrum-selector/recogniser: a page without it does not carry its questions and words.

export {
  type SpectrumRecogniserMessages,
  type SpectrumRecogniserTextId,
  spectrumRecogniserMessages,
} from './recogniser/messages.js';
export type {
  SpectrumRecogniserChangeDetails,
  SpectrumRecogniserChangeReason,
} from './recogniser/recogniser-context.js';
export {
  SpectrumRecogniser,
  type SpectrumRecogniserProps,
} from './recogniser/SpectrumRecogniser.js';
export {
  SpectrumRecogniserBody,
  type SpectrumRecogniserBodyProps,
} from './recogniser/SpectrumRecogniserBody.js';
export {
  SpectrumRecogniserIntro,
  type SpectrumRecogniserIntroProps,
} from './recogniser/SpectrumRecogniserIntro.js';
export {
  SpectrumRecogniserQuestion,
  type SpectrumRecogniserQuestionProps,
} from './recogniser/SpectrumRecogniserQuestion.js';
export {
  SpectrumRecogniserResult,
  type SpectrumRecogniserResultProps,
} from './recogniser/SpectrumRecogniserResult.js';
export {
  SpectrumRecogniserRoot,
  type SpectrumRecogniserRootProps,
} from './recogniser/SpectrumRecogniserRoot.js';
export {
  SpectrumRecogniserStartAgain,
  type SpectrumRecogniserStartAgainProps,
} from './recogniser/SpectrumRecogniserStartAgain.js';
export {
  SpectrumRecogniserUse,
  type SpectrumRecogniserUseProps,
} from './recogniser/SpectrumRecogniserUse.js';
