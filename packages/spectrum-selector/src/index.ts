export {
  SpectrumSelectorAttribution,
  type SpectrumSelectorAttributionProps,
} from './attribution/SpectrumSelectorAttribution.js';
export {
  SpectrumSelectorClear,
  type SpectrumSelectorClearProps,
} from './clear/SpectrumSelectorClear.js';
export { SpectrumCompare, type SpectrumCompareProps } from './compare/SpectrumCompare.js';
export {
  SpectrumCompareRoot,
  type SpectrumCompareRootProps,
} from './compare/SpectrumCompareRoot.js';
export {
  SpectrumCompareTable,
  type SpectrumCompareTableProps,
} from './compare/SpectrumCompareTable.js';
export {
  SpectrumSelectorErrorMessage,
  type SpectrumSelectorErrorMessageProps,
} from './fieldset/SpectrumSelectorErrorMessage.js';
export {
  SpectrumSelectorFieldset,
  type SpectrumSelectorFieldsetProps,
} from './fieldset/SpectrumSelectorFieldset.js';
export {
  SpectrumSelectorHint,
  type SpectrumSelectorHintProps,
} from './fieldset/SpectrumSelectorHint.js';
export {
  SpectrumSelectorLegend,
  type SpectrumSelectorLegendProps,
} from './fieldset/SpectrumSelectorLegend.js';
export { type SpectrumGuidance, ukhsaSpectrum } from './guidance/spectrum-guidance.js';
export { type SpectrumSelectorMessages, spectrumSelectorMessages } from './messages.js';
export {
  SpectrumSelectorOption,
  type SpectrumSelectorOptionProps,
} from './option/SpectrumSelectorOption.js';
export {
  SpectrumSelectorOptionAim,
  type SpectrumSelectorOptionAimProps,
} from './option/SpectrumSelectorOptionAim.js';
export {
  SpectrumSelectorOptionArrow,
  type SpectrumSelectorOptionArrowProps,
} from './option/SpectrumSelectorOptionArrow.js';
export {
  SpectrumSelectorOptionChosen,
  type SpectrumSelectorOptionChosenProps,
} from './option/SpectrumSelectorOptionChosen.js';
export {
  SpectrumSelectorOptionCommunication,
  type SpectrumSelectorOptionCommunicationProps,
} from './option/SpectrumSelectorOptionCommunication.js';
export {
  SpectrumSelectorOptionLabel,
  type SpectrumSelectorOptionLabelProps,
} from './option/SpectrumSelectorOptionLabel.js';
export {
  SpectrumSelectorOptionPromise,
  type SpectrumSelectorOptionPromiseProps,
} from './option/SpectrumSelectorOptionPromise.js';
export {
  SpectrumSelectorOptionRadio,
  type SpectrumSelectorOptionRadioProps,
} from './option/SpectrumSelectorOptionRadio.js';
export {
  SpectrumSelectorOptions,
  type SpectrumSelectorOptionsProps,
} from './options/SpectrumSelectorOptions.js';
export { SpectrumPicture, type SpectrumPictureProps } from './picture/SpectrumPicture.js';
export {
  SpectrumPictureActions,
  type SpectrumPictureActionsProps,
} from './picture/SpectrumPictureActions.js';
export {
  SpectrumPictureDownload,
  type SpectrumPictureDownloadProps,
} from './picture/SpectrumPictureDownload.js';
export {
  SpectrumPictureDrawing,
  type SpectrumPictureDrawingProps,
} from './picture/SpectrumPictureDrawing.js';
export {
  SpectrumPictureRoot,
  type SpectrumPictureRootProps,
} from './picture/SpectrumPictureRoot.js';
export {
  SpectrumPictureStatus,
  type SpectrumPictureStatusProps,
} from './picture/SpectrumPictureStatus.js';
export type {
  SpectrumDrawingOptions,
  SpectrumPictureLayout,
} from './picture/spectrum-drawing.js';
export { spectrumSvg } from './picture/spectrum-svg.js';
export type {
  SpectrumSelectorChangeDetails,
  SpectrumSelectorChangeReason,
} from './root/root-context.js';
export {
  SpectrumSelectorRoot,
  type SpectrumSelectorRootProps,
} from './root/SpectrumSelectorRoot.js';
export { SpectrumSelector, type SpectrumSelectorProps } from './selector/SpectrumSelector.js';
export { SpectrumSelectorEnd, type SpectrumSelectorEndProps } from './track/SpectrumSelectorEnd.js';
export {
  SpectrumSelectorTrack,
  type SpectrumSelectorTrackProps,
} from './track/SpectrumSelectorTrack.js';
