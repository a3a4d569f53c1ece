import { seen } from '../blank.js';
import { calendarDay } from '../calendar-day.js';
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
      [label('setAside'), listed([day(calendarDay(dismissal.at)), dismissal.by])],
    ]),
  ]);
  return blocks.length > 0 ? [{ title: say('setAside'), blocks }] : [];
}

/** The rule and what it is about: `Promise shown late: Talks on results`. */
function titleOf({ ruleId, about }: Dismissal, plan: Plan, words: ExportWords): string {
  const { say, messages } = words;
  const name = nameOf(about, plan, words);
  const rules: Readonly<Record<string, string>> = messages.rules;
  const rule = (Object.hasOwn(rules, ruleId) && rules[ruleId]) || ruleId;
  return name && seen(name) ? say('ruleAbout', { rule, name }) : rule;
}

/** What people call the thing that a finding was about. */
function nameOf([list, id]: Dismissal['about'], plan: Plan, { listed }: ExportWords) {
  const isIt = (item: { readonly id: string }): boolean => item.id === id;
  switch (list) {
    case 'activities':
    case 'communities':
      return plan[list].find(isIt)?.name;
    case 'feedback':
      return plan.feedback.find(isIt)?.audience;
    case 'risks':
      return plan.risks.find(isIt)?.text;
    case 'promises': {
      const covered = plan.promises.find(isIt)?.activityIds ?? [];
      return listed(
        plan.activities.filter((each) => covered.includes(each.id)).map(({ name }) => name),
      );
    }
    default:
      return undefined;
  }
}
