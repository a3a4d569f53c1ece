import type { GuidanceSource } from '../guidance/guidance.js';
import type { MessageSet } from '../messages/message-set.js';
import type { ExportBlock } from './content.js';

type Published = Extract<ExportBlock, { readonly type: 'source' }>;

/** Published words, with their language where it is not that of the words around them. */
export const sourceBlock = (
  text: string,
  { language }: Pick<GuidanceSource, 'language'>,
  { locale }: Pick<MessageSet, 'locale'>,
): Published => ({ type: 'source', text, ...(language !== locale && { language }) });
