// The elements without a side effect: for hosts that choose the names themselves, and for servers.
import { type DefineOptions, defineAll } from './define.js';
import { PromiseElement } from './elements/PromiseElement.js';
import { SpectrumElement } from './elements/SpectrumElement.js';
import { StandardsElement } from './elements/StandardsElement.js';

export type { DefineOptions } from './define.js';
export type { EngagementErrorDetail, EngagementSaveDetail } from './element/events.js';
export type { SpectrumChangeDetail, SpectrumGuidance } from './elements/SpectrumElement.js';
export type {
  AnswerDetail,
  Answers,
  StandardsChangeDetail,
  StandardsGuidance,
} from './elements/StandardsElement.js';
export { load } from './load.js';
export { PromiseElement, SpectrumElement, StandardsElement };

const classes = { spectrum: SpectrumElement, standards: StandardsElement, promise: PromiseElement };

/** Defines the three elements; on a server it does nothing. */
export const define = (options?: DefineOptions): void => defineAll(classes, options);
