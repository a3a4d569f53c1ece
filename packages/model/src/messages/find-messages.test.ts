import { describe, expect, it } from 'vitest';
import { findMessages, missingMessages } from './find-messages.js';
import { defineMessages, type MessageSet, type PluralMessage } from './message-set.js';
import { modelMessages } from './model-messages.js';
import { pseudo } from './pseudo.fixtures.js';

interface Greetings {
  readonly hello: string;
  readonly people: PluralMessage;
  readonly saved: { readonly browser: string; readonly other: string };
}
const english = defineMessages<Greetings>('greeter', 'en-GB', {
  hello: 'Hello',
  people: { one: '{count} person', other: '{count} people' },
  saved: { browser: 'In this browser', other: 'Elsewhere' },
});
const welsh = defineMessages<Greetings>('greeter', 'cy', {
  hello: 'Helô',
  people: { other: '{count} o bobl' },
  saved: { browser: 'Yn y porwr hwn', other: 'Rhywle arall' },
});
const set = (locale: string, messages: object, scope = 'greeter'): MessageSet => ({
  scope,
  locale,
  messages,
});
const { saved: _saved, ...withoutGroup } = welsh.messages;

describe('findMessages', () => {
  it('finds a set by its scope; without one it gives the English', () => {
    const other = set('cy', { hello: 'Nid hwn' }, 'other');
    expect(findMessages([other], english)).toBe(english);
    expect(findMessages([other, welsh], english)).toEqual(welsh);
  });

  it.each<[string, object]>([
    ['a text', { ...welsh.messages, hello: undefined }],
    ['a group', withoutGroup],
    ['a text in a group', { ...withoutGroup, saved: { other: 'Rhywle arall' } }],
    ['plural forms', { ...welsh.messages, people: '{count} o bobl' }],
    ['the form for every other number', { ...welsh.messages, people: { one: 'Un' } }],
    ['all', {}],
    ['what is no text', { ...welsh.messages, hello: () => 'Helô' }],
    ['a group that is a text', { ...welsh.messages, saved: 'Cadwyd' }],
  ])('is in one language: a set that lacks %s gives way as a whole', (_lack, messages) => {
    expect(findMessages([set('cy', messages)], english)).toBe(english);
  });

  it('fills a set from others of its language, text by text, the nearest first', () => {
    const nearest = set('cy', { saved: { browser: 'Yma' } });
    const next = set('cy-GB', { saved: { browser: 'Acw', other: 'Fan draw' }, hello: 'Shwmae' });
    expect(findMessages([nearest, next, welsh], english)).toEqual({
      scope: 'greeter',
      locale: 'cy',
      messages: {
        hello: 'Shwmae',
        people: welsh.messages.people,
        saved: { browser: 'Yma', other: 'Fan draw' },
      },
    });
  });

  it('takes the next language that has every text before it speaks English', () => {
    const irish = set('ga', { hello: 'Dia duit' });
    expect(findMessages([irish, welsh], english)).toEqual(welsh);
    expect(findMessages([irish, welsh, set('ga', { ...welsh.messages })], english).locale).toBe(
      'ga',
    );
  });

  it('lets a host say one text of the English anew', () => {
    const ours = findMessages([set('en-GB', { hello: 'Good morning' })], english);
    expect(ours.messages).toEqual({ ...english.messages, hello: 'Good morning' });
    expect(findMessages([set('en-US', { hello: 'Hi' })], english)).toEqual({
      scope: 'greeter',
      locale: 'en-US',
      messages: { ...english.messages, hello: 'Hi' },
    });
  });

  it('mixes no scripts of one language', () => {
    const latin = set('sr-Latn', { hello: 'Zdravo' });
    const cyrillic = set('sr', { ...welsh.messages, hello: 'Здраво' });
    expect(findMessages([latin, cyrillic], english)).toEqual(cyrillic);
  });

  it.each([
    ['cy_GB', 'cy-GB'],
    ['', 'und'],
    ['Cymraeg, siŵr', 'und'],
  ])('names the language as a page can: %j is %j', (locale, tag) => {
    expect(findMessages([set(locale, welsh.messages)], english).locale).toBe(tag);
  });

  it.each(modelMessages)('knows every text of the model: $scope', (each) => {
    expect(findMessages([pseudo(each)], each)).toEqual(pseudo(each));
  });
});

describe('missingMessages', () => {
  it('names what a set and the others of its language lack', () => {
    const half = set('cy', { saved: { browser: 'Yma' } });
    expect(missingMessages([half], english)).toEqual(['hello', 'people', 'saved.other']);
    expect(missingMessages([half, welsh], english)).toEqual([]);
    expect(missingMessages([half, set('cy', { hello: 'Helô' })], english)).toHaveLength(2);
  });

  it('asks nothing of a scope without a set, nor of English', () => {
    expect(missingMessages([], english)).toEqual([]);
    expect(missingMessages([set('en', { hello: 'Hi' })], english)).toEqual([]);
  });
});
