// The elements without a side effect: for hosts that choose the names themselves, and for servers.
import { type DefineOptions, defineAll } from './define.js';
import { PromiseElement } from './element/PromiseElement.js';
import { SpectrumElement } from './element/SpectrumElement.js';
import { StandardsElement } from './element/StandardsElement.js';

export type { DefineOptions } from './define.js';
export type {
  AnswerDetail,
  Answers,
  EngagementErrorDetail,
  EngagementSaveDetail,
  SpectrumChangeDetail,
  StandardsChangeDetail,
} from './element/events.js';
export type { SpectrumGuidance } from './element/SpectrumElement.js';
export type { StandardsGuidance } from './element/StandardsElement.js';
export { load } from './load.js';
export { PromiseElement, SpectrumElement, StandardsElement };

const classes = { spectrum: SpectrumElement, standards: StandardsElement, promise: PromiseElement };

/** Defines the three elements; on a server it does nothing. */
export const define = (options?: DefineOptions): void => defineAll(classes, options);
