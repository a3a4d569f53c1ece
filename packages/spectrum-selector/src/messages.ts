import { defineMessages } from '@engagement-kit/model';

/** The words of the selector, the compare table and the picture. The recogniser has its own. */
export interface SpectrumSelectorMessages {
  /** The question. */
  readonly legend: string;
  readonly hint: string;
  /** In place of the hint when a read-only selector has no choice to show. */
  readonly noneChosen: string;
  /** A label before its text: `{term}` is one of the next three. */
  readonly label: string;
  readonly aim: string;
  readonly promise: string;
  readonly communication: string;
  /** The tag on the chosen type. */
  readonly chosen: string;
  readonly clear: string;
  /** Said after a choice; `{name}` is the type's. */
  readonly announceChosen: string;
  readonly announceCleared: string;
  readonly error: string;
  /** Shown when a required choice is missing. */
  readonly required: string;
  readonly source: string;
  readonly changes: string;
  readonly compare: string;
  readonly compareCaption: string;
  readonly type: string;
  readonly picture: string;
  readonly pictureTitle: string;
  readonly organisation: string;
  readonly community: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  /** `{file}` is the file's name. */
  readonly downloaded: string;
  readonly downloadFailed: string;
}

/** The English words of the selector, the compare table and the picture. */
export const spectrumSelectorMessages = /* @__PURE__ */ defineMessages<SpectrumSelectorMessages>(
  'spectrum-selector',
  'en-GB',
  {
    legend: 'What type of engagement is this?',
    hint: 'Choose one for this activity. You can use different types in the same project.',
    noneChosen: 'No type has been chosen yet.',
    label: '{term}:',
    aim: 'Aim',
    promise: 'Public promise',
    communication: 'Communication',
    chosen: 'Chosen',
    clear: 'Clear choice',
    announceChosen: '{name} chosen.',
    announceCleared: 'Choice cleared.',
    error: 'Error:',
    required: 'Choose a type of engagement.',
    source: 'Source:',
    changes: 'Changes: {changes}.',
    compare: 'Compare the types',
    compareCaption: 'The types of engagement side by side',
    type: 'Type',
    picture: 'See the types as a picture',
    pictureTitle: 'Types of community engagement',
    organisation: 'Organisation',
    community: 'Community',
    downloadSvg: 'Download as SVG',
    downloadPng: 'Download as PNG',
    downloaded: 'Downloaded {file}.',
    downloadFailed: 'The PNG could not be made here. Download the SVG.',
  },
);
