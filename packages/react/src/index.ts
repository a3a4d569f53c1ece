export { Announcement } from './announcer/Announcement.js';
export { useAnnouncer } from './announcer/useAnnouncer.js';
export { drawingPlan } from './drawing/drawing-plan.js';
export { bodyOf, createElementIn } from './environment/document-of.js';
export { downloadFile } from './environment/download-file.js';
export { Environment, type HeadingLevel, useEnvironment } from './environment/Environment.js';
export { follow } from './environment/follow.js';
export { headingTag } from './environment/heading-tag.js';
export { focusById } from './environment/root-node.js';
export { svgToPng } from './environment/svg-to-png.js';
export { useHydrated } from './environment/use-hydrated.js';
export { usePrinting } from './environment/use-printing.js';
export { useTranslatedPage } from './environment/use-translated-page.js';
export { windowOf } from './environment/window-of.js';
export { SourceText } from './guidance/SourceText.js';
export { fillNodes } from './messages/fill-nodes.js';
export { MessagesProvider, useMessageSets, useMessages } from './messages/MessagesProvider.js';
export { AddressLink } from './part/AddressLink.js';
export {
  type PartComponent,
  type PartDefiner,
  type PartPlan,
  type PartProps,
  partsOf,
} from './part/define-part.js';
export { mergeRefs } from './part/merge-refs.js';
export {
  nodesOf,
  type PartAttributes,
  type PartControl,
  partAttributes,
} from './part/part-attributes.js';
export { createPartContext, usePartContext } from './part/part-context.js';
export { useAnswers, useEngagementType, usePractice, usePublicPromise } from './plan/bindings.js';
export { PlanProvider, usePlanReadOnly, usePlanStore } from './plan/PlanProvider.js';
export { perRecord, useHasRecord } from './plan/per-record.js';
export { systemContext } from './plan/system-context.js';
export { type RefusalOptions, usePlan, usePlanDispatch } from './plan/use-plan.js';
export { isActionReset, watchResetButtons } from './state/action-reset.js';
export { type ChangeDetails, createChangeDetails } from './state/change-details.js';
export { enteredIn } from './state/entered.js';
export { useDayField } from './state/use-day-field.js';
export { useEntered } from './state/use-entered.js';
export { useIsomorphicLayoutEffect } from './state/use-isomorphic-layout-effect.js';
export { useTypedDay } from './state/use-typed-day.js';
export { useControllableState } from './state/useControllableState.js';
export { useFormReset } from './state/useFormReset.js';
export { useGuidanceWarning } from './warnings/guidance-around.js';
export { type Warnings, warnings } from './warnings/warnings.js';
