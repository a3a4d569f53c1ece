// @vitest-environment jsdom
// The testers in the static HTML of the fixtures, which they read back as the data that it was made from.
import { readFileSync } from 'node:fs';
import { cardTester, checklistTester, selectorTester } from '@engagement-kit/react/testing';
import { expect, test } from 'vitest';

// biome-ignore lint/suspicious/noExplicitAny: read as whoever writes templates reads them
type Any = any;

const fixturesOf = (widget: string): Any[] =>
  JSON.parse(readFileSync(`packages/embed/dist/fixtures/${widget}.json`, 'utf8')).fixtures;
const pageOf = ({ html }: { html: string }) => new DOMParser().parseFromString(html, 'text/html');

test.each(fixturesOf('spectrum'))('spectrum: $name', (fixture) => {
  const selector = selectorTester(pageOf(fixture));
  expect(selector.types).toHaveLength(5);
  expect(selector.chosen).toBe(fixture.options.value ?? null);
});

test.each(fixturesOf('standards'))('standards: $name', (fixture) => {
  const checklist = checklistTester(pageOf(fixture));
  expect(checklist.questions).toHaveLength(19);
  const { answers = {}, as } = fixture.options;
  if (as !== 'content') expect(checklist.read()).toEqual(answers);
  else expect(checklist.question('commit-to-feedback.1').words).toContain('3 July 2026');
});

test.each(fixturesOf('promise'))('promise: $name', ({ promise, ...fixture }) => {
  const card = cardTester(pageOf(fixture));
  expect(card.promise).toBe(promise.engagementType?.promise);
  expect(card.standing?.state).toBe(promise.madeOn ? 'made' : 'draft');
  expect(card.section('contact')?.facts[0]?.missing ?? true).toBe(!promise.contact);
});
