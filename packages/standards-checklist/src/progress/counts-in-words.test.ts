import { type Answers, speaker } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { standardsChecklistMessages } from '../messages.js';
import { countsInWords, standardInWords } from './counts-in-words.js';

const english = speaker(standardsChecklistMessages);
const questions = ['1', '2', '3'].map((id) => ({ id, text: id }));
const answered = { status: 'answered' } as const;
const inProgress = { status: 'in-progress' } as const;
const doesNotApply = { status: 'not-applicable' } as const;

describe('countsInWords', () => {
  it('counts in one unit', () => {
    expect(countsInWords(english, questions, {})).toBe('0 of 3 questions answered');
    expect(countsInWords(english, questions, { 1: answered, 2: doesNotApply })).toBe(
      '1 of 3 questions answered, 1 does not apply',
    );
    expect(countsInWords(english, questions, { 1: doesNotApply, 2: doesNotApply })).toBe(
      '0 of 3 questions answered, 2 do not apply',
    );
  });
});

describe('standardInWords', () => {
  it.each([
    [{}, 'Not yet started'],
    [{ 1: { status: 'not-started' } }, 'Not yet started'],
    [{ 1: inProgress }, 'In progress'],
    [{ 1: answered }, '1 of 3 answered'],
    [{ 1: answered, 2: doesNotApply }, '1 of 3 answered, 1 does not apply'],
    [{ 1: answered, 2: answered, 3: answered }, 'All answered'],
    [{ 1: answered, 2: answered, 3: doesNotApply }, '2 of 3 answered, 1 does not apply'],
    [{ 1: doesNotApply, 2: doesNotApply, 3: doesNotApply }, 'Does not apply'],
  ] as const)('%j is "%s"', (answers, words) => {
    expect(standardInWords(english, questions, answers as Answers)).toBe(words);
  });
});
