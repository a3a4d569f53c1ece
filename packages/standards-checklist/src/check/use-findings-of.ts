'use client';

import { useView } from '../contexts.js';

/** What "Check plan" says about a question, a text a finding. */
export const useFindingsOf = (questionId: string): readonly string[] =>
  (useView().findings ?? [])
    .filter((finding) => finding.questionId === questionId)
    .map(({ message, advice = message }) => advice);

export const findingId = (id: string): string => `${id}-finding`;
