'use client';

import { useView } from '../contexts.js';
import type { StandardsChecklistFinding } from '../root/change.js';

/** What "Check plan" found about a question, if it did. */
export const useFinding = (questionId: string): StandardsChecklistFinding | undefined =>
  useView().findings?.get(questionId);

export const findingId = (id: string): string => `${id}-finding`;
