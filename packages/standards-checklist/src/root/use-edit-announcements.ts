'use client';

import type { Answers, Question, Standard } from '@engagement-kit/model';
import { useIsomorphicLayoutEffect } from '@engagement-kit/react';
import { useCallback, useRef } from 'react';
import type { ChecklistContextValue } from '../contexts.js';
import type { StandardsChecklistSpeaker } from '../messages.js';
import { countsInWords, isFinished } from '../progress/counts-in-words.js';

/**
 * Announces a person's edit once the host has taken it: the edit's own message, or that it finished a standard. Most
 * edits announce nothing.
 */
export function useEditAnnouncements(
  questions: readonly Question[],
  answers: Answers,
  speaker: StandardsChecklistSpeaker,
) {
  const announce = useRef<((text: string) => void) | undefined>(undefined);
  const latest = useRef(answers);
  const edited = useRef<
    { said?: string | undefined; unfinished?: Standard | undefined } | undefined
  >(undefined);

  // An edit that the host does not take leaves the answers as they are.
  useIsomorphicLayoutEffect(() => {
    const { said, unfinished } = edited.current ?? {};
    // Nobody edited here: another plan or another hand changed it, so the last announcement no longer holds.
    if (!edited.current && !isSame(latest.current, answers)) announce.current?.('');
    latest.current = answers;
    edited.current = undefined;
    if (said) announce.current?.(said);
    else if (unfinished && isFinished(unfinished.questions, answers)) {
      const progress = countsInWords(speaker, questions, answers);
      announce.current?.(speaker.say('standardFinished', { number: unfinished.number, progress }));
    }
  }, [answers, questions, speaker]);

  /** To be called before a question of this standard is edited. */
  const willEdit = (standard: Standard | undefined, said: string | undefined) => {
    const unfinished = standard && !isFinished(standard.questions, answers) ? standard : undefined;
    edited.current = { said, unfinished };
  };

  const announceBy = useCallback<ChecklistContextValue['announceBy']>((by) => {
    announce.current = by;
    return () => {
      if (announce.current === by) announce.current = undefined;
    };
  }, []);

  /** Says something that changes no answer. */
  const sayAloud = useCallback<ChecklistContextValue['sayAloud']>(
    (text) => announce.current?.(text),
    [],
  );

  return { willEdit, announceBy, sayAloud };
}

/** Whether a host gave back what it was given, perhaps as a copy. */
const isSame = (one: Answers, other: Answers): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
