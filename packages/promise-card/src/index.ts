export { PromiseCard } from './card/PromiseCard.js';
export type {
  PromiseBlock,
  PromiseContent,
  PromiseFact,
  PromiseNotice,
  PromiseRun,
} from './content/content.js';
export { type PromiseContentOptions, promiseContent } from './content/promise-content.js';
export { type PromiseCardMessages, promiseCardMessages } from './messages.js';
export * as Card from './parts.js';
export { promiseFileName } from './static/file-name.js';
export { renderPromiseHtml } from './static/render-promise-html.js';
export { renderPromisePoster } from './static/render-promise-poster.js';
export {
  type PromiseSheet,
  renderPromiseSvg,
} from './static/render-promise-svg.js';
export { renderPromiseText } from './static/render-promise-text.js';
export type { PageOptions } from './static/whole-page.js';
export { CommunityView } from './view/CommunityView.js';
export { type CommunityViewMessages, communityViewMessages } from './view/messages.js';
export * as View from './view/parts.js';
export { renderCommunityView, type ViewPageOptions } from './view/render-community-view.js';
