import type { Path, PlanCommand } from '@engagement-kit/model';
import { changesPromise } from '../promise-change/changes-promise.js';
import type { ReviewContextValue } from '../review-context.js';
import { placeLabel } from './place-label.js';

/** Where a plan lists what commands name. */
const lists: Readonly<Record<string, string>> = {
  community: 'communities',
  activity: 'activities',
  decision: 'decisions',
  promise: 'promises',
  feedback: 'feedback',
  risk: 'risks',
  judgement: 'judgements',
};

/**
 * What a choice does to the plan, in words to stand beside its button. `paths` are the places that it is about: where a
 * command carries a group of fields whole, they tell which of them changes.
 */
export function effectOf(
  command: PlanCommand | undefined,
  paths: readonly Path[],
  review: ReviewContextValue,
): string | undefined {
  const { say } = review;
  if (!command) return undefined;
  if (changesPromise(command)) return say('effects.promise');
  const list = lists[command.type.split('.')[0] ?? ''];
  if (!list) return undefined;
  if ('item' in command) return say('effects.adds', { place: placeLabel(review, [list]) });
  const fields =
    command.type === 'promise.told'
      ? ['communityToldOn']
      : Object.keys(('changes' in command && command.changes) || {});
  const labels = fields.map((field) =>
    placeLabel(
      review,
      paths.find(([first, , key]) => first === list && key === field) ?? [list, '', field],
    ),
  );
  return labels.length > 0
    ? say('effects.changes', { places: [...new Set(labels)].join(say('separator')) })
    : undefined;
}
