import { defineMessages, type MessagesLike } from '../message-set.js';

const english = {
  /** Over the attribution, where it stands by itself. */
  heading: 'Source and licence',
  /** Where the guidance is from: `{publisher}`, `{title}`, `{date}`. */
  source: '{publisher}, {title}, published {date}',
  /** The same where no day is given. */
  sourceWithoutDay: '{publisher}, {title}',
  /** A spelling that was corrected: `{published}`, `{corrected}`. */
  correction: '“{published}” corrected to “{corrected}”',
  separator: '; ',
  sourceLabel: 'Source:',
  changes: 'Changes: {changes}.',
  /** The first sentence of the running text: `{source}`, `{url}`. Licence, changes and disclaimer follow. */
  sourceSentence: 'Source: {source} ({url}).',
  /** The same where the guidance has no address. */
  sourceSentenceWithoutAddress: 'Source: {source}.',
};

/** What stands beside the guidance wherever it is shown. */
export type AttributionMessages = MessagesLike<typeof english>;

/** The attribution in English. */
export const attributionMessages = defineMessages<AttributionMessages>(
  'attribution',
  'en-GB',
  english,
);
