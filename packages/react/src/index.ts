export { Announcement, type AnnouncementProps } from './announcer/Announcement.js';
export { useAnnouncer } from './announcer/useAnnouncer.js';
export { downloadFile, type FileToSave } from './environment/download-file.js';
export {
  Environment,
  type EnvironmentProps,
  type EnvironmentValue,
  type HeadingLevel,
  useEnvironment,
} from './environment/Environment.js';
export { follow } from './environment/follow.js';
export { headingTag } from './environment/heading-tag.js';
export { focusById } from './environment/root-node.js';
export { useHydrated } from './environment/use-hydrated.js';
export { fillNodes } from './messages/fill-nodes.js';
export {
  MessagesProvider,
  type MessagesProviderProps,
  useMessageSets,
  useMessages,
} from './messages/MessagesProvider.js';
export { AddressLink, type AddressLinkProps } from './part/AddressLink.js';
export {
  type PartComponent,
  type PartDefiner,
  type PartNode,
  type PartPlan,
  type PartProps,
  partsOf,
  type UsePart,
} from './part/define-part.js';
export { mergeProps } from './part/merge-props.js';
export {
  nodesOf,
  type PartAttributes,
  type PartControl,
  type PartState,
  partAttributes,
} from './part/part-attributes.js';
export { createPartContext, usePartContext } from './part/part-context.js';
export {
  type AnswerChange,
  type AnswersBinding,
  type EngagementTypeBinding,
  type UsePublicPromiseOptions,
  useAnswers,
  useEngagementType,
  usePublicPromise,
} from './plan/bindings.js';
export {
  type PlanIssuesHandler,
  PlanProvider,
  type PlanProviderProps,
  usePlanStore,
} from './plan/PlanProvider.js';
export { systemContext } from './plan/system-context.js';
export { usePlan, usePlanDispatch } from './plan/use-plan.js';
export { type ChangeDetails, createChangeDetails } from './state/change-details.js';
export { useIsomorphicLayoutEffect } from './state/use-isomorphic-layout-effect.js';
export {
  type ControllableStateOptions,
  useControllableState,
} from './state/useControllableState.js';
export { useFormReset } from './state/useFormReset.js';
