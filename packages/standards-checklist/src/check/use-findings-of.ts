'use client';

import { useView } from '../contexts.js';

/** What "Check plan" says about a question, if it does: at least one sentence. */
export const useFindingsOf = (questionId: string): readonly string[] | undefined =>
  useView().messages.get(questionId);

export const findingId = (id: string): string => `${id}-finding`;
