// The parts by short names: import * as Spectrum from '@engagement-kit/spectrum-selector/parts'.

export {
  SpectrumSelectorAttribution as Attribution,
  type SpectrumSelectorAttributionProps as AttributionProps,
} from './attribution/SpectrumSelectorAttribution.js';
export {
  SpectrumSelectorClear as Clear,
  type SpectrumSelectorClearProps as ClearProps,
} from './clear/SpectrumSelectorClear.js';
export {
  SpectrumCompareRoot as CompareRoot,
  type SpectrumCompareRootProps as CompareRootProps,
} from './compare/SpectrumCompareRoot.js';
export {
  SpectrumCompareTable as CompareTable,
  type SpectrumCompareTableProps as CompareTableProps,
} from './compare/SpectrumCompareTable.js';
export {
  SpectrumSelectorErrorMessage as ErrorMessage,
  type SpectrumSelectorErrorMessageProps as ErrorMessageProps,
} from './fieldset/SpectrumSelectorErrorMessage.js';
export {
  SpectrumSelectorFieldset as Fieldset,
  type SpectrumSelectorFieldsetProps as FieldsetProps,
} from './fieldset/SpectrumSelectorFieldset.js';
export {
  SpectrumSelectorHint as Hint,
  type SpectrumSelectorHintProps as HintProps,
} from './fieldset/SpectrumSelectorHint.js';
export {
  SpectrumSelectorLegend as Legend,
  type SpectrumSelectorLegendProps as LegendProps,
} from './fieldset/SpectrumSelectorLegend.js';
export {
  SpectrumSelectorOption as Option,
  type SpectrumSelectorOptionProps as OptionProps,
} from './option/SpectrumSelectorOption.js';
export {
  SpectrumSelectorOptionAim as OptionAim,
  type SpectrumSelectorOptionAimProps as OptionAimProps,
} from './option/SpectrumSelectorOptionAim.js';
export {
  SpectrumSelectorOptionArrow as OptionArrow,
  type SpectrumSelectorOptionArrowProps as OptionArrowProps,
} from './option/SpectrumSelectorOptionArrow.js';
export {
  SpectrumSelectorOptionChosen as OptionChosen,
  type SpectrumSelectorOptionChosenProps as OptionChosenProps,
} from './option/SpectrumSelectorOptionChosen.js';
export {
  SpectrumSelectorOptionCommunication as OptionCommunication,
  type SpectrumSelectorOptionCommunicationProps as OptionCommunicationProps,
} from './option/SpectrumSelectorOptionCommunication.js';
export {
  SpectrumSelectorOptionLabel as OptionLabel,
  type SpectrumSelectorOptionLabelProps as OptionLabelProps,
} from './option/SpectrumSelectorOptionLabel.js';
export {
  SpectrumSelectorOptionPromise as OptionPromise,
  type SpectrumSelectorOptionPromiseProps as OptionPromiseProps,
} from './option/SpectrumSelectorOptionPromise.js';
export {
  SpectrumSelectorOptionRadio as OptionRadio,
  type SpectrumSelectorOptionRadioProps as OptionRadioProps,
} from './option/SpectrumSelectorOptionRadio.js';
export {
  SpectrumSelectorOptions as Options,
  type SpectrumSelectorOptionsProps as OptionsProps,
} from './options/SpectrumSelectorOptions.js';
export {
  SpectrumPictureActions as PictureActions,
  type SpectrumPictureActionsProps as PictureActionsProps,
} from './picture/SpectrumPictureActions.js';
export {
  SpectrumPictureDownload as PictureDownload,
  type SpectrumPictureDownloadProps as PictureDownloadProps,
} from './picture/SpectrumPictureDownload.js';
export {
  SpectrumPictureDrawing as PictureDrawing,
  type SpectrumPictureDrawingProps as PictureDrawingProps,
} from './picture/SpectrumPictureDrawing.js';
export {
  SpectrumPictureRoot as PictureRoot,
  type SpectrumPictureRootProps as PictureRootProps,
} from './picture/SpectrumPictureRoot.js';
export {
  SpectrumPictureStatus as PictureStatus,
  type SpectrumPictureStatusProps as PictureStatusProps,
} from './picture/SpectrumPictureStatus.js';
export {
  SpectrumSelectorRoot as Root,
  type SpectrumSelectorRootProps as RootProps,
} from './root/SpectrumSelectorRoot.js';
export {
  SpectrumSelectorEnd as End,
  type SpectrumSelectorEndProps as EndProps,
} from './track/SpectrumSelectorEnd.js';
export {
  SpectrumSelectorTrack as Track,
  type SpectrumSelectorTrackProps as TrackProps,
} from './track/SpectrumSelectorTrack.js';
