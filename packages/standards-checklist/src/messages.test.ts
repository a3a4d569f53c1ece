import { defineMessages } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { enGB, type StandardsChecklistMessages } from './messages.js';

it('has no language without all of its texts', () => {
  const { check: _, ...rest } = enGB.messages;
  // @ts-expect-error a language that lacks a text does not compile
  const short = defineMessages<StandardsChecklistMessages>('standards-checklist', 'cy', rest);
  expect(short.locale).toBe('cy');
});

it('keeps to plain words', () => {
  expect(JSON.stringify(enGB.messages)).not.toMatch(/please|sorry|invalid|oops/i);
});
