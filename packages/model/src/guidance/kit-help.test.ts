import { describe, expect, it } from 'vitest';
import { helpMessages } from '../messages/en-GB/help.js';
import { kitHelpFor } from './kit-help.js';
import { allQuestions } from './look-up.js';
import { searchGuidance } from './passages.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

const questions = allQuestions(ukhsaGuidance);

describe('the kit’s own help', () => {
  it.each(questions.map(({ id }) => id))('has words and an example for %s', (id) => {
    const help = kitHelpFor(id);
    expect(help).toMatchObject({ origin: 'kit', language: 'en-GB' });
    for (const text of [help?.help ?? '', help?.example ?? '']) {
      expect(text).toMatch(/^[A-Z].+[.?]$/);
      // Never words that could be taken for the guidance’s.
      expect(searchGuidance(ukhsaGuidance, text)).toEqual([]);
      for (const sentence of text.split(/(?<=[.?]) /)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(24);
      }
    }
  });

  it('knows these questions and no others', () => {
    expect(Object.keys(helpMessages.messages)).toEqual(questions.map(({ id }) => id));
    expect(kitHelpFor('local.parking')).toBeUndefined();
    expect(kitHelpFor('constructor')).toBeUndefined();
  });

  it('speaks another language where that has all of it', () => {
    const welsh = { ...helpMessages, locale: 'cy' };
    expect(kitHelpFor('assess-risks.1', { messages: [welsh] })?.language).toBe('cy');
  });
});
