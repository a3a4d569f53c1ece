import type { Guidance } from '../guidance/guidance.js';
import { allQuestions } from '../guidance/look-up.js';
import { ukhsaStandards } from '../guidance/ukhsa/standards.js';
import { isWholeDay } from '../iso-date.js';
import type { Saying } from '../messages/saying.js';
import { type Answers, withAnswer } from '../plan/answers.js';
import type { Answer, AnswerStatus, Evidence } from '../plan/plan.js';
import { type Issue, issue } from '../result.js';
import { isBlankEvidence } from './evidence.js';

/** What a posted form says, and what in it makes no sense. You can use the answers even if there are issues. */
export interface ParsedAnswersForm {
  /** What could be read, by question id. */
  readonly answers: Answers;
  /** Each path is the name of an entry. */
  readonly issues: readonly Issue[];
}

const statuses: readonly string[] = [
  'not-started',
  'in-progress',
  'answered',
  'not-applicable',
] satisfies AnswerStatus[];

type EvidenceDraft = { -readonly [Field in keyof Evidence]?: Evidence[Field] };
type Draft = { -readonly [Field in keyof Answer]: Answer[Field] } & {
  rows: Map<number, EvidenceDraft>;
};

/**
 * Reads the answers out of a posted form: `parseAnswersForm(await request.formData(), 'assessment')`. Entries with
 * other names are skipped. Unknown questions or fields give an issue (`unknown-id`), and so do values that do not fit
 * (`not-allowed`, `wrong-type`). Text that is not a date also stays in the answers, so that the form can show it again.
 */
export function parseAnswersForm(
  entries: Iterable<readonly [string, unknown]>,
  name: string,
  guidance: Pick<Guidance, 'standards'> = { standards: ukhsaStandards },
): ParsedAnswersForm {
  const issues: Issue[] = [];
  const drafts = new Map<string, Draft>(
    allQuestions(guidance).map(({ id }) => [id, { rows: new Map() }]),
  );

  const report = (code: Issue['code'], entry: string, value: unknown, expected: Saying) => {
    const message: Saying = { name: 'form.leftOut', values: { entry, expected } };
    const found = String(value).slice(0, 80);
    issues.push(issue(code, { message, expected }, { path: [entry], found }));
  };

  for (const [entry, value] of entries) {
    if (!entry.startsWith(`${name}.`)) continue;
    if (typeof value !== 'string') {
      report('wrong-type', entry, typeof value, { name: 'expected.text' });
      continue;
    }
    const rest = entry.slice(name.length + 1);
    const [, id = rest, field = 'status', row, cell] = drafts.has(rest) ? [] : (match(rest) ?? []);
    const draft = drafts.get(id);
    const text = value.replace(/\r\n?/g, '\n');
    if (!draft) report('unknown-id', entry, id, { name: 'expected.answerField' });
    else if (text === '') continue;
    else if (row !== undefined) {
      const evidence = draft.rows.get(Number(row)) ?? {};
      draft.rows.set(Number(row), { ...evidence, [cell as string]: cell === 'public' || text });
      if (cell === 'on') checkDate(entry, text);
    } else if (field === 'status' && !statuses.includes(text)) {
      const expected: Saying = { name: 'expected.oneOf', values: { values: statuses.join(', ') } };
      report('not-allowed', entry, text, expected);
    } else {
      Object.assign(draft, { [field]: text });
      if (field === 'dueOn') checkDate(entry, text);
    }
  }

  function checkDate(entry: string, text: string): void {
    if (isWholeDay(text)) return;
    const expected: Saying = { name: 'expected.date' };
    const found = text.slice(0, 80);
    const message: Saying = { name: 'form.notADate', values: { text: found, expected } };
    issues.push(issue('wrong-type', { message, expected }, { path: [entry], found }));
  }

  let answers: Answers = {};
  for (const [id, { rows, ...fields }] of drafts) {
    const evidence = [...rows]
      .sort(([first], [second]) => first - second)
      .map(([, draft]): Evidence => ({ label: '', ...draft }))
      .filter((each) => !isBlankEvidence(each));
    answers = withAnswer(answers, id, { ...fields, evidence });
  }
  return { answers, issues };
}

const match = (rest: string) =>
  /^(.+)\.(?:(reason|notes|owner|dueOn)|evidence\.(\d{1,4})\.(label|url|on|public))$/s.exec(rest);
