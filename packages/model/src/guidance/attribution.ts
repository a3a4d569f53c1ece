import { formatDate } from '../messages/format.js';
import type { GuidanceSource } from './guidance.js';

/** What has to stand beside the guidance wherever it is shown. */
export interface Attribution {
  /** Publisher, title and date: `UK Health Security Agency, …, published 4 June 2026`. */
  readonly source: string;
  /** Address of the published page. */
  readonly url: string;
  /** The licence by name and address, with the words that it asks to be shown. */
  readonly licence: { readonly name: string; readonly url: string; readonly statement: string };
  /** Each difference from the published text, as a short phrase. */
  readonly changes: readonly string[];
  /** That the publisher has no part in this copy. */
  readonly disclaimer: string;
  /** All of it as running text, with the address written out. */
  readonly text: string;
}

/** The attribution of a guidance, in parts for a view that links them and as one text. */
export function attribution(from: GuidanceSource): Attribution {
  const { url, licence, disclaimer } = from;
  const source = `${from.publisher}, ${from.title}, published ${formatDate(from.language, from.published)}`;
  const changes = [
    ...from.corrections.map((each) => `“${each.published}” corrected to “${each.corrected}”`),
    ...(from.changes ?? []),
  ];
  const changed = changes.length > 0 ? `Changes: ${changes.join('; ')}. ` : '';
  return {
    source,
    url,
    licence,
    changes,
    disclaimer,
    text: `Source: ${source} (${url}). ${licence.statement} ${changed}${disclaimer}`,
  };
}
