// HTML without a browser and without a script: for servers, content systems and e-mail. Imports no DOM.
export {
  type PromiseEmail,
  type PromiseEmailOptions,
  renderPromiseEmail,
} from './email/render-promise-email.js';
export { renderPromiseText } from './email/render-promise-text.js';
export type { HeadingLevel, StaticFormOptions, StaticOptions } from './static/options.js';
export {
  type CommunityViewOptions,
  renderCommunityView,
} from './static/render-community-view.js';
export { renderPlanner } from './static/render-planner.js';
export { type PromiseOptions, renderPromise } from './static/render-promise.js';
export { type PosterOptions, renderPromisePoster } from './static/render-promise-poster.js';
export { renderSpectrum, type SpectrumOptions } from './static/render-spectrum.js';
export { renderStandards, type StandardsOptions } from './static/render-standards.js';
export { snippet } from './static/snippet.js';
export type { SnippetForm, SnippetOptions } from './static/snippet-options.js';
export type { Widget } from './static/widget.js';
