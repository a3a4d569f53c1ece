import { describe, expect, it } from 'vitest';
import { defineMessages, type MessageSet, type PluralMessage } from './message-set.js';
import { speaker } from './speaker.js';

interface Greetings {
  readonly hello: string;
  readonly people: PluralMessage;
  readonly saved: { readonly browser: string; readonly plans: PluralMessage };
}
const english = defineMessages<Greetings>('greeter', 'en-GB', {
  hello: 'Hello {name}',
  people: { one: '{count} person in {place}', other: '{count} people in {place}' },
  saved: {
    browser: 'Saved in this browser at {time}.',
    plans: { one: '{count} plan', other: '{count} plans' },
  },
});
const { say, count, date } = speaker(english);

describe('speaker', () => {
  it('says a text, one that goes with a number, and a date', () => {
    expect(say('hello', { name: 'Ana' })).toBe('Hello Ana');
    expect(count('people', 1, { place: 'Leeds' })).toBe('1 person in Leeds');
    expect(count('people', 2, { place: 'Leeds' })).toBe('2 people in Leeds');
    expect(date('2026-06-04')).toBe('4 June 2026');
  });

  it('says a message of a group by its dotted name, also one that is chosen while it runs', () => {
    const place: 'browser' = 'browser';
    expect(say(`saved.${place}`, { time: '10:30' })).toBe('Saved in this browser at 10:30.');
    expect(count('saved.plans', 2)).toBe('2 plans');
  });

  it('keeps the set, so that it can be handed on as one', () => {
    const set: MessageSet<Greetings> = speaker(english);
    expect(set).toMatchObject(english);
  });

  it('takes the name of a message of the right kind alone', () => {
    // @ts-expect-error no such message
    expect(() => say('helo')).toThrow();
    // @ts-expect-error it has plural forms, so it needs a number
    expect(() => say('people')).toThrow();
    // @ts-expect-error it has no plural forms
    expect(() => count('hello', 2)).toThrow();
    // @ts-expect-error a group is no message
    expect(() => say('saved')).toThrow();
  });
});
