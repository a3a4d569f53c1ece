import { defineMessages } from '@engagement-kit/model';

/** The words of the selector, the compare table and the picture. The recogniser has its own. */
export interface SpectrumSelectorMessages {
  /** The question. */
  readonly legend: string;
  readonly hint: string;
  /** In place of the hint when a read-only selector has no choice to show. */
  readonly noneChosen: string;
  /** A label before its text; `{term}` is one of the next three. */
  readonly label: string;
  readonly aim: string;
  readonly promise: string;
  readonly communication: string;
  /** The tag on the chosen type. */
  readonly chosen: string;
  /** What the square of the drawings stands for. */
  readonly drawnOrganisation: string;
  /** What the circle stands for. */
  readonly drawnCommunity: string;
  /** What the dot stands for. */
  readonly lastWord: string;
  /** Whose drawings they are: `{by}`. */
  readonly drawnBy: string;
  /** The button that takes the choice back. */
  readonly clear: string;
  /** Said aloud after a choice; `{name}` is the name of the type. */
  readonly announceChosen: string;
  /** Said aloud after the choice was taken back. */
  readonly announceCleared: string;
  /** Before an error message. */
  readonly error: string;
  /** The error message when a required choice is missing. */
  readonly required: string;
  /** Before the source of the text. */
  readonly source: string;
  /** The title of the compare table, and its summary when folded. */
  readonly compare: string;
  readonly compareCaption: string;
  /** The heading of the column with the names. */
  readonly type: string;
  /** The title of the picture, and its summary when folded. */
  readonly picture: string;
  /** Inside the picture. */
  readonly pictureTitle: string;
  /** Inside the picture: what the shapes stand for, before whose drawing it is. */
  readonly shapes: string;
  /** At one end of the arrows in the picture. */
  readonly organisation: string;
  /** At the other end. */
  readonly community: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  /** `{file}` is the name of the file. */
  readonly downloaded: string;
  /** Where a browser cannot make the PNG. */
  readonly downloadFailed: string;
  /** Where a browser saves no file at all. */
  readonly notDownloaded: string;
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
    drawnOrganisation: 'The organisation',
    drawnCommunity: 'The community',
    lastWord: 'Where the last word sits',
    drawnBy: '{by}’s own drawing, not the guidance’s. Each type has its place.',
    clear: 'Clear choice',
    announceChosen: '{name} chosen.',
    announceCleared: 'Choice cleared.',
    error: 'Error:',
    required: 'Choose a type of engagement.',
    source: 'Source:',
    compare: 'Compare the types',
    compareCaption: 'The types of engagement side by side',
    type: 'Type',
    picture: 'See the types as a picture',
    pictureTitle: 'Types of community engagement',
    shapes:
      'The square is the organisation, the circle the community; the dot shows where the last word sits.',
    organisation: 'Organisation',
    community: 'Community',
    downloadSvg: 'Download as SVG',
    downloadPng: 'Download as PNG',
    downloaded: 'Downloaded {file}.',
    downloadFailed: 'The PNG could not be made here. Download the SVG.',
    notDownloaded: 'This browser could not save the file.',
  },
);
