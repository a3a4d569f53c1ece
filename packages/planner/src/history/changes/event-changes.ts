import {
  diffPlans,
  type EntityChange,
  eventFields,
  type Guidance,
  type ListName,
  listNames,
  type MessageSet,
  type Plan,
  type PlanEvent,
  type PlanLike,
} from '@engagement-kit/model';

type Values = Readonly<Record<string, unknown>>;

/** What the history may name: the items of a plan, and those that were removed from it. */
export type KnownThings = Readonly<Record<ListName, readonly Values[]>>;

/** The lists of a plan, in one order: what `knownThings` depends on. */
export const listsOf = (plan: Plan): readonly unknown[] => listNames.map((list) => plan[list]);

/**
 * What is in the plan, and what the history says was there once. Returns `before` itself while nothing in it has
 * changed, so that entries rendered with it need not render again.
 */
export function knownThings(plan: Plan, before?: KnownThings): KnownThings {
  const now = gathered(plan);
  const isSame =
    before &&
    listNames.every(
      (list) =>
        now[list].length === before[list].length &&
        now[list].every((item, index) => item === before[list][index]),
    );
  return isSame ? before : now;
}

function gathered(plan: Plan): KnownThings {
  const gone = new Map<string, Values[]>();
  const keep = (list: string, ...found: readonly Values[]) =>
    gone.set(list, [...(gone.get(list) ?? []), ...found]);
  for (const { what, path, before, after } of plan.history) {
    const [list = '', id] = path;
    if (!isRecord(before)) continue;
    if (after === undefined && before.id === id) keep(String(list), before);
    if (what !== 'version.restore') continue;
    for (const name of listNames) keep(name, ...items(before[name]));
  }
  return Object.fromEntries(
    listNames.map((list) => {
      const present = plan[list] as readonly unknown[] as readonly Values[];
      const ids = new Set(present.map(({ id }) => id));
      const last = new Map((gone.get(list) ?? []).map((item) => [item.id, item]));
      const removed = [...last.values()].filter(({ id }) => !ids.has(id));
      return [list, removed.length > 0 ? [...present, ...removed] : present];
    }),
  ) as KnownThings;
}

/** As if the plan were empty: the same for every plan, so that entries without names never render again. */
const nothing = /* @__PURE__ */ Object.fromEntries(
  listNames.map((list) => [list, []]),
) as unknown as KnownThings;

/** What an event needs of the known things: answers and judgements name only what the guidance says. */
export const knownFor = (
  { path: [place = ''], what }: PlanEvent,
  known: KnownThings,
): KnownThings => (Object.hasOwn(known, place) || what.startsWith('version.') ? known : nothing);

/** What an event of the history changed, thing by thing, with names and values in words. */
export function eventChanges(
  event: PlanEvent,
  known: KnownThings,
  guidance: Guidance,
  messages: readonly MessageSet[] = [],
): readonly EntityChange[] {
  const { what, path } = event;
  const { before: was, after: is } = eventFields(event);
  const isWhole = path.length === 0 || what === 'version.restore' || what === 'plan.duplicate';
  const plans = isWhole ? ([was, is] as const) : placed(path, was, is, what, known);
  try {
    const [older, newer] = [
      { ...known, ...plans[0] },
      { ...known, ...plans[1] },
    ] as const;
    const changes = difference(older, newer, guidance, messages);
    return what === 'plan.create' ? changes.map((each) => ({ ...each, kind: 'added' })) : changes;
  } catch {
    // What a file says was there before is not checked as a plan is: it may be anything.
    return [];
  }
}

/** `diffPlans`, in a person’s terms. */
export const difference = (
  before: Values,
  after: Values,
  guidance: Guidance,
  messages: readonly MessageSet[],
) =>
  diffPlans(flat(before), flat(after), guidance, { messages }).changes.filter(
    // A promise is called by the names of its activities. Changes to those names are told of the activities.
    ({ entity, kind, fields }) =>
      entity !== 'promise' || kind !== 'changed' || fields.some(({ field }) => field !== 'name'),
  );

/** The list or record of a path twice, with the thing in it as it was and as it is. */
function placed(
  path: PlanEvent['path'],
  was: Values,
  is: Values,
  what: string,
  known: KnownThings,
): readonly [Values, Values] {
  const [place = '', id = ''] = path.map(String);
  if (!Object.hasOwn(known, place)) {
    return [{ [place]: { [id]: was } }, { [place]: /\.clear$/.test(what) ? {} : { [id]: is } }];
  }
  const list = known[place as keyof KnownThings];
  // An id comes and goes only with the whole thing; any other event holds only the fields that it changed.
  const [isNew, isGone] = [is.id === id, was.id === id];
  const current = (isNew || isGone ? undefined : list.find((item) => item.id === id)) ?? {};
  const [older, newer] = onlyNew(was, is);
  const rest = without(current, Object.keys({ ...was, ...is, ...newer }));
  const put = (item: Values | undefined) => ({
    [place]: [
      ...list.filter((each) => each.id !== id),
      ...(item ? [{ ...rest, ...item, id }] : []),
    ],
  });
  return [put(isNew ? undefined : older), put(isGone ? undefined : newer)];
}

/**
 * Records of earlier states grow as fields change. What they say, the fields before and after say as well:
 * only the reason is new, and when the community was told.
 */
function onlyNew(was: Values, is: Values): readonly [Values, Values] {
  const grown = ['changes', 'earlier'].filter((field) => {
    const [old, now] = [was[field] ?? [], is[field]];
    return Array.isArray(old) && Array.isArray(now) && now.length > old.length;
  });
  if (grown.length === 0) return [was, is];
  return [without(was, grown), { ...without(is, grown), ...lastOf(is.changes) }];
}

/** Why a promise was last changed, and when the community was told. */
function lastOf(changes: unknown): Values {
  const { reason, communityToldOn } = items(changes).at(-1) ?? {};
  return {
    ...(reason !== undefined && { reason }),
    ...(communityToldOn !== undefined && { communityToldOn }),
  };
}

/** A plan with the groups of fields in activities taken apart, and promises named by their activities. */
function flat(plan: Values): PlanLike {
  const activities = items(plan.activities);
  const nameOf = (id: unknown) => activities.find((activity) => activity.id === id)?.name;
  return {
    ...plan,
    activities: activities.map(({ practice, strengthening, ...rest }) => ({
      ...rest,
      ...fields(practice),
      ...fields(strengthening),
    })),
    feedback: items(plan.feedback).map((each) => without(each, ['earlier'])),
    promises: items(plan.promises).map(({ changes, ...promise }) => ({
      ...promise,
      ...(Array.isArray(changes) && lastOf(changes)),
      name: ((promise.activityIds ?? []) as readonly unknown[])
        .map(nameOf)
        .filter(Boolean)
        .join(', '),
    })),
  } as unknown as PlanLike;
}

const items = (list: unknown): readonly Values[] =>
  Array.isArray(list) ? list.filter(isRecord) : [];

const fields = (value: unknown): Values => (isRecord(value) ? value : {});

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
