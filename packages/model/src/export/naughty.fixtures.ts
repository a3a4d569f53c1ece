import { filledPlan } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';

/** Texts that somebody could type or a file could hold, each out to break or to run something. */
export const naughty: readonly string[] = [
  '<script>globalThis.hacked=1</script>',
  '"><img src=x onerror="globalThis.hacked=1">',
  "'><svg/onload=globalThis.hacked=1>",
  '</title></style></main></textarea><script>globalThis.hacked=1</script>',
  '<!--<script>globalThis.hacked=1</script>-->',
  '<a href="javascript:globalThis.hacked=1">x</a>',
  '[x](javascript:globalThis.hacked=1) ![y](https://example.org/z)',
  '<javascript:globalThis.hacked=1>',
  '&lt;script&gt; &#60;script&#62; &amp;',
  '# heading\n## another\n- item\n1. one\n> quote\n---\n***\n===',
  '```\ncode\n```\n    indented\n~~~',
  '| a | b |\n|---|---|\n| c | d |',
  '**bold** _em_ ~~gone~~ `code` $x$ \\ backslash\\\\',
  '[ref]: https://example.org "title"\n[^1]: note\n[ref] [^1]',
  '=1+1',
  "=cmd|'/C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '+44 20 7946 0000',
  '-2+3',
  '\t=HYPERLINK("https://example.org","x")',
  '\r\n=1+1',
  ' \u200B=1+1',
  '＝1+1',
  'a,b;c:d\\n"e"\n\nf',
  'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'SUMMARY:x\nATTACH:file:///etc/passwd',
  ']]></w:t><w:t>x',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  '{{constructor.constructor("globalThis.hacked=1")()}} ${globalThis.hacked=1}',
  '\u0000\u0001\u0008\u001B[31m\u007F\u0085\u2028\u2029\uFFFE\uFFFF',
  '\uD800 half \uDC00',
  '\u202Eright to left\u2066\u200F',
  '👩‍👩‍👧‍👦 e\u0301 ﷺ Ź̷̢̛͔̠a̴l̷g̵o̶',
  '__proto__',
  'constructor',
  'undefined null NaN true',
  '   ',
  'x'.repeat(5_000),
];

/** A plan whose every text is this one. */
export function planSaying(text: string): Plan {
  const fill = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((each) => fill(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, fill(each, name)]),
    );
  };
  const plan = filledPlan();
  const answers = Object.fromEntries(
    Object.entries(plan.answers).map(([id, answer]) => [id, fill(answer) as typeof answer]),
  );
  const filled = fill({ ...plan, history: [], answers: {} }) as Plan;
  const evidence = [
    { label: text, url: text },
    { label: text, url: `https://example.org/${text}` },
  ];
  return {
    ...filled,
    nextReviewOn: '2026-10-01',
    answers: { ...answers, 'assess-risks.1': { notes: text, owner: text, evidence } },
  };
}

/** What the plan's own order rests on, so it stays as it is. */
const kept = new Set([
  'format',
  'id',
  'status',
  'created',
  'updated',
  'at',
  'dueOn',
  'madeOn',
  'on',
  'startsOn',
  'endsOn',
  'deliveredOn',
  'engagementType',
  'activityIds',
  'communityIds',
  'decisionId',
  'promiseId',
  'state',
  'value',
  'flow',
  'stage',
  'madeBy',
  'kind',
  'version',
]);
