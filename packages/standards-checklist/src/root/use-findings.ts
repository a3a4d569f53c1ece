'use client';

import { type Answers, checkAnswers, type Question } from '@engagement-kit/model';
import { useEffect, useMemo, useState } from 'react';
import type { ChecklistContextValue } from '../contexts.js';
import type { StandardsChecklistSpeaker } from '../messages.js';
import type { StandardsFinding } from './changes.js';

export interface FindingsProps {
  /**
   * Findings of the host's own rules, instead of the kit's three; a question may have several.
   * Shown once "Check plan" was pressed.
   */
  findings?: readonly StandardsFinding[] | undefined;
  /** Shows the findings from the start: for a page that a server sends back after a check. */
  defaultShowFindings?: boolean | undefined;
  /** A form asked for what is missing: shows which questions have no status yet, until they have one. */
  invalid?: boolean | undefined;
  /** The findings on screen changed. A host may set its document's title; the checklist never does. */
  onFindingsChange?: ((findings: readonly StandardsFinding[]) => void) | undefined;
}

type Findings = readonly StandardsFinding[] | null;

/** What "Check plan" found; follows the answers from then on, so that nothing done is still asked for. */
export function useFindings(
  { findings: given, defaultShowFindings = false, invalid, onFindingsChange }: FindingsProps,
  questions: readonly Question[],
  answers: Answers,
  places: ChecklistContextValue['places'],
  speaker: StandardsChecklistSpeaker,
) {
  const [shown, show] = useState(defaultShowFindings);
  const found = useMemo<Findings>(() => {
    if (shown) return given ?? ownFindings(questions, answers, places, speaker);
    if (!invalid) return null;
    const statuses = new Map(questions.map(({ id }) => [id, answers[id]?.status]));
    const own = ownFindings(questions, answers, places, speaker);
    return own.filter(({ questionId }) => !statuses.get(questionId));
  }, [shown, invalid, given, questions, answers, places, speaker]);
  // The list stays the same while its findings do: most typing changes none of them.
  const [held, hold] = useState(found);
  const same = isSame(held, found);
  if (!same) hold(found);
  const findings = same ? held : found;

  useEffect(() => {
    if (findings) onFindingsChange?.(findings);
  }, [findings, onFindingsChange]);

  const advice = useMemo(() => adviceOf(findings), [findings]);
  return { findings, advice, show };
}

const ownFindings = (
  questions: readonly Question[],
  answers: Answers,
  places: ChecklistContextValue['places'],
  { messages, say }: StandardsChecklistSpeaker,
): readonly StandardsFinding[] =>
  checkAnswers(questions, answers).map(({ questionId, code, level }) => ({
    questionId,
    level,
    advice: messages.finding[code],
    message: say('findingQuestion', {
      number: places.get(questionId)?.number ?? '',
      finding: messages.finding[code],
    }),
  }));

const isSame = (one: Findings, other: Findings): boolean =>
  one === other ||
  (one?.length === other?.length &&
    !!one?.every((finding, index) => {
      const { questionId, message, advice, level } = other?.[index] ?? finding;
      return (
        finding.questionId === questionId &&
        finding.message === message &&
        finding.advice === advice &&
        finding.level === level
      );
    }));

/** What is said beside each question. */
function adviceOf(findings: Findings): ReadonlyMap<string, readonly string[]> {
  const advice = new Map<string, string[]>();
  for (const { questionId, message, advice: said = message } of findings ?? []) {
    advice.set(questionId, [...(advice.get(questionId) ?? []), said]);
  }
  return advice;
}
