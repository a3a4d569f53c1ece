import { isBlank, type Plan } from '@engagement-kit/model';

/** A plan that names a community, and how many of its activities are for it. */
export interface Asked {
  readonly plan: Plan;
  readonly activities: number;
}

/** The plans that name a community of this name, as people write names: case and spaces make no difference. */
export function askedBefore(name: string, plans: readonly Plan[]): readonly Asked[] {
  if (isBlank(name)) return [];
  return plans.flatMap((plan): readonly Asked[] => {
    const same = plan.communities.filter((each) => plain(each.name) === plain(name));
    const ids = same.map(({ id }) => id);
    const meant = plan.activities.filter(({ communityIds = [] }) =>
      communityIds.some((id) => ids.includes(id)),
    );
    return same.length > 0 ? [{ plan, activities: meant.length }] : [];
  });
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
