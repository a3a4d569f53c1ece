import { attributionMessages } from '../messages/en-GB/attribution.js';
import { findMessages } from '../messages/find-messages.js';
import type { MessageSet } from '../messages/message-set.js';
import { speaker } from '../messages/speaker.js';
import type { GuidanceSource } from './guidance.js';

/** What has to be shown beside the guidance wherever it appears. */
export interface Attribution {
  /** Language of its own words: all but what the guidance itself says, which is in that of the guidance. */
  readonly language: string;
  /** The heading over it, where it is shown by itself. */
  readonly heading: string;
  /** `Source:`, where it stands before the link. */
  readonly sourceLabel: string;
  /** Publisher, title and date: `UK Health Security Agency, …, published 4 June 2026`. */
  readonly source: string;
  /** Address of the published page, if there is one. */
  readonly url?: string;
  /** The licence by name and address, with the words that it asks to be shown. */
  readonly licence?: { readonly name: string; readonly url: string; readonly statement: string };
  /** Each difference from the published text, as a short phrase. */
  readonly changes: readonly string[];
  /** Those differences as a sentence; empty when there are none. */
  readonly changesText: string;
  /** That the publisher has no part in this copy; empty where that is not said. */
  readonly disclaimer: string;
  /** All of it as running text, with the address written out. */
  readonly text: string;
}

/**
 * The attribution of a guidance, in parts for a view that links them and as one text.
 * `messages` are sets in other languages, as `MessagesProvider` takes them.
 */
export function attribution(
  from: GuidanceSource,
  messages: readonly MessageSet[] = [],
): Attribution {
  const { locale, say, date } = speaker(findMessages(messages, attributionMessages));
  const {
    publisher,
    title,
    published = '',
    url,
    licence,
    disclaimer = '',
    corrections = [],
  } = from;
  const day = date(published.trim());
  const source = say(day ? 'source' : 'sourceWithoutDay', { publisher, title, date: day });
  const changes = [
    ...corrections.map((each) => say('correction', { ...each })),
    ...(from.changes ?? []),
  ];
  const changesText =
    changes.length > 0 ? say('changes', { changes: changes.join(say('separator')) }) : '';
  return {
    language: locale,
    heading: say('heading'),
    sourceLabel: say('sourceLabel'),
    source,
    ...(url && { url }),
    ...(licence && { licence }),
    changes,
    changesText,
    disclaimer,
    text: [
      url
        ? say('sourceSentence', { source, url })
        : say('sourceSentenceWithoutAddress', { source }),
      licence?.statement,
      changesText,
      disclaimer,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
