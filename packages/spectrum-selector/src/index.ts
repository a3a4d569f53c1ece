export * as Compare from './compare/parts.js';
export { SpectrumCompare } from './compare/SpectrumCompare.js';
export { type SpectrumGuidance, ukhsaSpectrum } from './guidance.js';
export { type SpectrumSelectorMessages, spectrumSelectorMessages } from './messages.js';
export * as Spectrum from './parts.js';
export * as Picture from './picture/parts.js';
export { SpectrumPicture } from './picture/SpectrumPicture.js';
export type { SpectrumDrawingOptions } from './picture/spectrum-drawing.js';
export { spectrumSvg } from './picture/spectrum-svg.js';
export {
  type SpectrumRecogniserMessages,
  spectrumRecogniserMessages,
} from './recogniser/messages.js';
export * as Recogniser from './recogniser/parts.js';
export { SpectrumRecogniser } from './recogniser/SpectrumRecogniser.js';
export { SpectrumSelector } from './SpectrumSelector.js';
