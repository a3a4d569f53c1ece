import { type ItemList, isBlank, type Plan, type Speaker } from '@engagement-kit/model';
import type { PlanFieldsMessages } from '../fields/messages.js';

/** An item of a plan by what people call it. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What people call the items of a list, in its order. One without a name is called by its number. */
export function itemTitles(
  plan: Plan,
  list: string,
  speaker: Speaker<PlanFieldsMessages>,
): readonly Titled[] {
  const items = itemsOf(plan, list);
  return items.map(({ id, ...item }, index) => {
    const own = nameIn(plan, item, speaker);
    return { id, title: isBlank(own) ? speaker.say('unnamed', { number: index + 1 }) : own };
  });
}

const itemsOf = (plan: Plan, list: string): readonly Item[] =>
  (plan as unknown as Readonly<Record<string, readonly Item[]>>)[list as ItemList] ?? [];

interface Item {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly audience?: string;
  readonly how?: string;
  readonly activityIds?: readonly string[];
}

function nameIn(
  plan: Plan,
  { name, text, audience, how, activityIds }: Omit<Item, 'id'>,
  { say }: Speaker<PlanFieldsMessages>,
): string {
  if (!activityIds) return name ?? text ?? audience ?? how ?? '';
  const names = plan.activities
    .filter(({ id, name }) => activityIds.includes(id) && !isBlank(name))
    .map(({ name }) => name);
  return names.length > 0 ? say('promiseFor', { activities: names.join(', ') }) : '';
}
