import { describe, expect, it } from 'vitest';
import { addressOf, readAddress, writeAddress } from './address.js';

describe('addresses', () => {
  it.each([
    [{ place: 'communities' }, 'communities'],
    [{ place: 'communities', item: 'c1' }, 'communities/c1'],
    [{ place: 'communities', item: 'c/1 %', field: 'name' }, 'communities/c%2F1%20%25/name'],
    [{ place: 'facts', field: 'contact' }, 'facts/-/contact'],
  ])('%j and %s are the same', (address, text) => {
    expect(writeAddress(address)).toBe(text);
    expect(readAddress(text)).toEqual(address);
  });

  it.each(['', '/', '%E0%A4%A', '//'])('%j is none', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  it.each([
    [['activities', 'a1', 'startsOn'], { place: 'activities', item: 'a1', field: 'startsOn' }],
    [['answers', 'define-purpose.1'], { place: 'standards', item: 'define-purpose.1' }],
    [['judgements', 'define-purpose'], { place: 'standards', item: 'define-purpose' }],
    [['contact'], { place: 'facts', field: 'contact' }],
    [['risks'], { place: 'risks' }],
    [[], { place: 'overview' }],
  ])('%j in the plan is shown at %j', (path, address) => {
    expect(JSON.parse(JSON.stringify(addressOf(path)))).toEqual(address);
  });
});
