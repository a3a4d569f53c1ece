// What needs no hooks, no context and no DOM: for server components, static sites and plain Node.
export { PromiseCard, type PromiseCardProps } from './card/PromiseCard.js';
export type {
  PromiseBlock,
  PromiseBlockId,
  PromiseContent,
  PromiseFact,
  PromiseFactState,
  PromiseRun,
} from './content/content.js';
export { type PromiseContentOptions, promiseContent } from './content/promise-content.js';
export { PromiseCardFact, type PromiseCardFactProps } from './facts/PromiseCardFact.js';
export { PromiseCardFacts, type PromiseCardFactsProps } from './facts/PromiseCardFacts.js';
export { PromiseCardHeading, type PromiseCardHeadingProps } from './facts/PromiseCardHeading.js';
export { PromiseCardSection, type PromiseCardSectionProps } from './facts/PromiseCardSection.js';
export {
  PromiseCardActivities,
  type PromiseCardActivitiesProps,
} from './header/PromiseCardActivities.js';
export { PromiseCardDraft, type PromiseCardDraftProps } from './header/PromiseCardDraft.js';
export {
  PromiseCardOrganisation,
  type PromiseCardOrganisationProps,
} from './header/PromiseCardOrganisation.js';
export { PromiseCardTitle, type PromiseCardTitleProps } from './header/PromiseCardTitle.js';
export { PromiseCardType, type PromiseCardTypeProps } from './header/PromiseCardType.js';
export { type PromiseCardMessages, promiseCardMessages } from './messages.js';
export { PromiseCardRoot, type PromiseCardRootProps } from './root/PromiseCardRoot.js';
export { PromiseCardSource, type PromiseCardSourceProps } from './source/PromiseCardSource.js';
export { PromiseCardEmpty, type PromiseCardEmptyProps } from './statement/PromiseCardEmpty.js';
export {
  PromiseCardExplanation,
  type PromiseCardExplanationProps,
} from './statement/PromiseCardExplanation.js';
export { PromiseCardNote, type PromiseCardNoteProps } from './statement/PromiseCardNote.js';
export {
  PromiseCardPromise,
  type PromiseCardPromiseProps,
} from './statement/PromiseCardPromise.js';
export {
  PromiseCardStatement,
  type PromiseCardStatementProps,
} from './statement/PromiseCardStatement.js';
export { promiseFileName } from './static/file-name.js';
export { renderPromiseHtml } from './static/render-promise-html.js';
export { renderPromiseText } from './static/render-promise-text.js';
