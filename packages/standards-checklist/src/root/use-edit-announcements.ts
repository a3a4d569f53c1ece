'use client';

import type { Answers, Question, Standard } from '@engagement-kit/model';
import { useRef } from 'react';
import type { StandardsChecklistSpeaker } from '../messages.js';
import { countsInWords, isFinished } from '../progress/counts-in-words.js';
import { useIsomorphicLayoutEffect } from './hooks.js';

/**
 * Says what a person's edit came to, once the host has taken it: what the edit itself has to say, else that it
 * finished a standard. Most edits say nothing. Returns what to call before an edit of a question.
 */
export function useEditAnnouncements(
  questions: readonly Question[],
  standardOf: (questionId: string) => Standard | undefined,
  answers: Answers,
  speaker: StandardsChecklistSpeaker,
  announce: (text: string) => void,
): (questionId: string, said: string | undefined) => void {
  const edited = useRef<readonly [said?: string | undefined, unfinished?: Standard | false]>([]);

  // An edit that the host does not take leaves the answers as they are.
  useIsomorphicLayoutEffect(() => {
    const [said, unfinished] = edited.current;
    edited.current = [];
    if (said) announce(said);
    else if (unfinished && isFinished(unfinished.questions, answers)) {
      const progress = countsInWords(speaker, questions, answers);
      announce(speaker.say('standardFinished', { number: unfinished.number, progress }));
    }
  }, [answers, questions, speaker, announce]);

  return (questionId, said) => {
    const standard = standardOf(questionId);
    edited.current = [said, standard && !isFinished(standard.questions, answers) && standard];
  };
}
