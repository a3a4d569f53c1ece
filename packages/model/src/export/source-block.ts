import type { GuidanceSource } from '../guidance/guidance.js';
import type { MessageSet } from '../messages/message-set.js';
import type { ExportBlock } from './content.js';

/** Published words, with their language where it is not that of the words around them. */
export const sourceBlock = (
  text: string,
  { language }: Pick<GuidanceSource, 'language'>,
  { locale }: Pick<MessageSet, 'locale'>,
): ExportBlock => ({ type: 'source', text, ...(language !== locale && { language }) });
