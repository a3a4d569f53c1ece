import { expect, it } from 'vitest';
import { passageLink } from './passage-link.js';

it('leads to the first words of a passage', () => {
  expect(passageLink('https://example.org/a', 'Co-produce: who, and when?')).toBe(
    'https://example.org/a#:~:text=Co%2Dproduce%3A%20who%2C%20and%20when%3F',
  );
  expect(passageLink('https://example.org/', 'one two three four five six seven eight nine')).toBe(
    'https://example.org/#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
  );
});

it('keeps an address that leads to a place already, and takes any text', () => {
  expect(passageLink('https://example.org/#five', 'Words')).toBe('https://example.org/#five');
  expect(passageLink('https://example.org/', '\ud800 half')).toContain('#:~:text=');
});
