import { defineMessages } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { type StandardsChecklistMessages, standardsChecklistMessages } from './messages.js';

it('has no language without all of its texts', () => {
  const { check: _, ...rest } = standardsChecklistMessages.messages;
  // @ts-expect-error a language that lacks a text does not compile
  const short = defineMessages<StandardsChecklistMessages>('standards-checklist', 'cy', rest);
  expect(short.locale).toBe('cy');
});

it('keeps to plain words', () => {
  expect(JSON.stringify(standardsChecklistMessages.messages)).not.toMatch(
    /please|sorry|invalid|oops/i,
  );
});
