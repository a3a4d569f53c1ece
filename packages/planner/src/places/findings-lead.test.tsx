import {
  assurance,
  checkPlan,
  gate,
  type Path,
  questionById,
  standardById,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../model/src/checks/checks.fixtures.js';
import { ruleCases } from '../../../model/src/checks/rules.fixtures.js';
import { addressOf } from './address.js';
import { openAt } from './harness.fixtures.js';

const lists = ['communities', 'decisions', 'activities', 'risks', 'promises', 'feedback'];
const moments = ['share', 'start', 'close'] as const;

/** Each field that a rule or a moment points to in these lists, with a plan where it does. */
const found = new Map(
  Object.values(ruleCases)
    .flatMap(({ fires }) => Object.values(fires))
    .flatMap((plan) => {
      const findings = checkPlan(plan, ukhsaGuidance, { today });
      const gaps = moments.flatMap((name) => gate(plan, ukhsaGuidance, name, { today }).gaps);
      return [...findings, ...gaps].flatMap(({ paths }) => paths.map((path) => ({ plan, path })));
    })
    .filter(({ path: [list, id] }) => lists.includes(String(list)) && id !== undefined)
    .map((each) => [fieldIn(each.path), each] as const),
);

function fieldIn([list, , ...field]: Path): string {
  return [list, ...field.filter((name) => typeof name === 'string')].join('.');
}

/** Each question and judgement that a rule, a moment or an assurer’s look points to, with a plan where it does. */
const inStandards = new Map(
  Object.values(ruleCases)
    .flatMap(({ fires }) => Object.values(fires))
    .flatMap((plan) => {
      const findings = checkPlan(plan, ukhsaGuidance, { today });
      const gaps = moments.flatMap((name) => gate(plan, ukhsaGuidance, name, { today }).gaps);
      const missing = assurance(plan, ukhsaGuidance, { today }).flatMap(({ standards }) =>
        standards.flatMap((each) => each.missing),
      );
      return [
        ...[...findings, ...gaps].flatMap(({ paths }) => paths),
        ...missing.map(({ path }) => path),
      ].map((path) => ({ plan, path }));
    })
    .filter(({ path: [list, id] }) => ['answers', 'judgements'].includes(String(list)) && id)
    .map((each) => [each.path.slice(0, 3).join('.'), each] as const),
);

afterEach(cleanup);

describe('what is missing in standards', () => {
  it('is known for many questions and judgements', () =>
    expect(inStandards.size).toBeGreaterThan(25));

  it.each([...inStandards])('leads to %s', async (name, { plan, path }) => {
    const [list, id, field] = path.map(String);
    openAt(plan, addressOf(path));
    await waitFor(() => {
      const { activeElement } = document;
      if (list === 'answers') {
        const { question } = questionById(ukhsaGuidance, id) ?? {};
        const asked = activeElement?.closest('[data-part="question"]');
        expect(asked?.querySelector('legend')?.textContent, name).toBe(question?.text);
      } else {
        const { title } = standardById(ukhsaGuidance, id) ?? {};
        const judged = activeElement?.closest('[data-part="judgement"]');
        expect(judged?.querySelector('summary')?.textContent ?? '', name).toContain(title);
        expect(activeElement?.closest(`[id$=".${field ?? 'value'}"]`), name).not.toBeNull();
      }
    });
  });
});

describe('the place that a finding leads to', () => {
  it('is known for many fields', () => expect(found.size).toBeGreaterThan(15));

  it.each([...found])('%s', async (field, { plan, path }) => {
    openAt(plan, addressOf(path));
    await waitFor(() => {
      const shown = document.querySelector('[data-scope="planner"][data-part="page"]');
      expect(shown?.contains(document.activeElement), field).toBe(true);
      expect(document.activeElement?.getAttribute('data-part')).not.toBe('page-heading');
      // A finding about the whole of something leads into it.
      if (path.length === 2) return;
      // What stands for the field is around what has the focus, or is it.
      const names = path.slice(2).map(String);
      const ids = names.map((_, at) => `.${names.slice(0, names.length - at).join('.')}`);
      expect(
        ids.some((id) => document.activeElement?.closest(`[id$="${id}"]`)),
        `${field}: ${document.activeElement?.outerHTML.slice(0, 200)}`,
      ).toBe(true);
    });
  });
});
