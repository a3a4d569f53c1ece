import type { CommunityView, GivenView, Judgement, Plan } from './plan.js';

/** What a community says of a judgement: given by itself, or as somebody wrote it down. */
export type StandingView = CommunityView & Pick<Partial<GivenView>, 'id' | 'judged'>;

/**
 * What communities say of a judgement and stand by: first what they gave themselves, each with its `id`, then what
 * somebody wrote down. Views that were taken off are not among them.
 */
export const communityViews = ({
  givenViews = [],
  communityView = [],
}: Judgement): readonly StandingView[] => [
  ...givenViews
    .filter(({ takenOffOn }) => !takenOffOn)
    .map(({ takenOffOn: _, takenOffBecause: __, ...view }) => view),
  ...communityView,
];

type Judgements = Plan['judgements'];

/** What communities gave themselves on the judgement of a standard, also what was taken off. */
export const givenViewsOn = (judgements: Judgements, standardId: string): readonly GivenView[] =>
  (Object.hasOwn(judgements, standardId) && judgements[standardId]?.givenViews) || [];

/** The judgements `after`, with all that communities had given `before`: what they said is theirs, and stays. */
export function keepGivenViews(before: Judgements, after: Judgements): Judgements {
  const kept = Object.keys(before).flatMap((id) => {
    const given = givenViewsOn(before, id);
    const ids = new Set(given.map((view) => view.id));
    const later = givenViewsOn(after, id).filter((view) => !ids.has(view.id));
    const own = Object.hasOwn(after, id) ? after[id] : undefined;
    return given.length > 0 ? [[id, { ...own, givenViews: [...given, ...later] }] as const] : [];
  });
  return kept.length > 0 ? { ...after, ...Object.fromEntries(kept) } : after;
}
