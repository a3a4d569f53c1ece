import { capital } from '../capital.js';
import type { Dismissal, Plan } from '../plan/plan.js';
import type { ExportSection } from './content.js';
import { factsBlock } from './facts.js';
import { dateInWords } from './labels.js';

/** The findings that somebody set aside, with the reasons. Without any, nothing. */
export function dismissalSections(plan: Plan): readonly ExportSection[] {
  const blocks = plan.dismissals.flatMap((dismissal) => [
    { type: 'heading' as const, level: 3 as const, text: titleOf(dismissal, plan) },
    ...factsBlock([
      ['Reason', dismissal.reason],
      ['Set aside', [dateInWords(dismissal.at), dismissal.by].filter(Boolean).join(', ')],
    ]),
  ]);
  return blocks.length > 0 ? [{ title: 'Findings set aside', blocks }] : [];
}

/** The rule and what it is about: `Promise shown late: Talks on results`. */
function titleOf({ ruleId, about: [list, id] }: Dismissal, { activities, communities }: Plan) {
  const items = list === 'activities' ? activities : list === 'communities' ? communities : [];
  const name = items.find((item) => item.id === id)?.name;
  const rule = capital(ruleId.replaceAll('-', ' '));
  return name?.trim() ? `${rule}: ${name}` : rule;
}
