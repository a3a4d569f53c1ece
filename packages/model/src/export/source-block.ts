import type { GuidanceSource } from '../guidance/guidance.js';
import { modelLanguage } from '../language.js';
import type { ExportBlock } from './content.js';

/** Published words, with their language where it is not that of the words around them. */
export const sourceBlock = (
  text: string,
  { language }: Pick<GuidanceSource, 'language'>,
): ExportBlock => ({ type: 'source', text, ...(language !== modelLanguage && { language }) });
