'use client';

import type { StandardsChecklistFinding } from '../root/change.js';
import { useView } from '../root/root-context.js';

/** What "Check plan" found about a question, if it did. */
export const useFinding = (questionId: string): StandardsChecklistFinding | undefined =>
  useView('Question').findings?.get(questionId);

export const findingId = (id: string): string => `${id}-finding`;
