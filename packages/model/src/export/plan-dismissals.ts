import type { Dismissal, Plan } from '../plan/plan.js';
import type { ExportSection } from './content.js';
import type { ExportWords } from './export-words.js';
import { factsBlock } from './facts.js';

/** The findings that somebody set aside, with the reasons. Without any, nothing. */
export function dismissalSections(plan: Plan, words: ExportWords): readonly ExportSection[] {
  const { say, label, day, listed } = words;
  const blocks = plan.dismissals.flatMap((dismissal) => [
    { type: 'heading' as const, level: 3 as const, text: titleOf(dismissal, plan, words) },
    ...factsBlock([
      [label('reason'), dismissal.reason],
      [label('setAside'), listed([day(dismissal.at), dismissal.by])],
    ]),
  ]);
  return blocks.length > 0 ? [{ title: say('setAside'), blocks }] : [];
}

/** The rule and what it is about: `Promise shown late: Talks on results`. */
function titleOf(
  { ruleId, about: [list, id] }: Dismissal,
  { activities, communities }: Plan,
  { say, messages }: ExportWords,
): string {
  const items = list === 'activities' ? activities : list === 'communities' ? communities : [];
  const name = items.find((item) => item.id === id)?.name;
  const rules: Readonly<Record<string, string>> = messages.rules;
  const rule = (Object.hasOwn(rules, ruleId) && rules[ruleId]) || ruleId;
  return name?.trim() ? say('ruleAbout', { rule, name }) : rule;
}
