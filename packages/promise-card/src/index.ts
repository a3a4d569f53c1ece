export type { PromiseCardAction } from './actions/actions-context.js';
export {
  PromiseCardActionButton,
  type PromiseCardActionButtonProps,
} from './actions/PromiseCardActionButton.js';
export {
  PromiseCardActionStatus,
  type PromiseCardActionStatusProps,
} from './actions/PromiseCardActionStatus.js';
export { PromiseCardActions, type PromiseCardActionsProps } from './actions/PromiseCardActions.js';
export {
  PromiseCardCopyText,
  type PromiseCardCopyTextProps,
} from './actions/PromiseCardCopyText.js';
export {
  PromiseCardLocalised,
  type PromiseCardLocalisedProps,
} from './card/PromiseCardLocalised.js';
export * from './server.js';
