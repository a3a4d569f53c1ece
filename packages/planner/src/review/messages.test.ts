import { defineMessages } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { type PlanReviewMessages, planReviewMessages } from './messages.js';

it('has no language without all of its texts', () => {
  const { own: _, ...rest } = planReviewMessages.messages;
  // @ts-expect-error a language that lacks a text does not compile
  const short = defineMessages<PlanReviewMessages>('plan-review', 'cy', rest);
  expect(short.locale).toBe('cy');
});

it('keeps to plain words, and calls nothing an error', () => {
  const { messages } = planReviewMessages;
  expect(JSON.stringify(messages)).not.toMatch(/please|sorry|invalid|oops|error|warning|fail/i);
  const texts = Object.values(messages).flatMap((each): string[] =>
    typeof each === 'string' ? [each] : Object.values<string>(each),
  );
  const sentences = texts.flatMap((text) => text.split(/[.?:] /));
  for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
});
