'use client';

import { type Answers, checkAnswers, type Question } from '@engagement-kit/model';
import { useEffect, useMemo, useState } from 'react';
import type { StandardsChecklistSpeaker } from '../messages.js';
import type { StandardsChecklistFinding } from './change.js';

export interface FindingsProps {
  /**
   * Findings of the host's own rules, instead of the kit's three; a question may have several.
   * Shown once "Check plan" was pressed.
   */
  findings?: readonly StandardsChecklistFinding[] | undefined;
  /** Shows the findings from the start: for a page that a server sends back after a check. */
  defaultShowFindings?: boolean | undefined;
  /** The findings on screen changed. A host may set its document's title; the checklist never does. */
  onFindingsChange?: ((findings: readonly StandardsChecklistFinding[]) => void) | undefined;
}

/** What "Check plan" found; follows the answers from then on, so that nothing done is still asked for. */
export function useFindings(
  { findings: given, defaultShowFindings = false, onFindingsChange }: FindingsProps,
  questions: readonly Question[],
  answers: Answers,
  numbers: ReadonlyMap<string, number>,
  { messages, say }: StandardsChecklistSpeaker,
) {
  const [shown, show] = useState(defaultShowFindings);
  const found =
    shown &&
    (given ??
      checkAnswers(questions, answers).map(
        ({ questionId, code, level }): StandardsChecklistFinding => ({
          questionId,
          level,
          advice: messages.finding[code],
          message: say('findingQuestion', {
            number: numbers.get(questionId) ?? '',
            finding: messages.finding[code],
          }),
        }),
      ));
  // As text, so that typing makes no new list as long as the findings are the same.
  const text = JSON.stringify(found || null);
  const findings = useMemo<readonly StandardsChecklistFinding[] | null>(
    () => JSON.parse(text),
    [text],
  );

  useEffect(() => {
    if (findings) onFindingsChange?.(findings);
  }, [findings, onFindingsChange]);

  return [findings, show] as const;
}
