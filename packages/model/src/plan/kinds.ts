import type { Guidance } from '../guidance/guidance.js';
import { type Issue, misfit, type Path } from '../result.js';
import { isRecord } from './json.js';
import type { Plan } from './plan.js';

/** What a value may refer to. */
export interface Scope {
  readonly plan: Plan;
  readonly guidance: Guidance;
}

/** A kind of field: what it accepts, as a check that needs no schema library. */
export interface Kind {
  readonly check: (value: unknown, path: Path, scope: Scope) => readonly Issue[];
  /** Must be there, and an empty text is a value of its own. */
  readonly required?: true;
  /** Picked, not typed: each pick is its own step of the history. */
  readonly picked?: true;
}

export type Fields = Readonly<Record<string, Kind>>;

const kind = (expected: string, accepts: (value: unknown) => boolean, picked?: true): Kind => ({
  check: (value, path) => (accepts(value) ? [] : [misfit('wrong-type', path, value, expected)]),
  ...(picked && { picked }),
});

const isText = (value: unknown): value is string => typeof value === 'string';

/** An ISO calendar date that exists. */
export const isIsoDate = (value: unknown): boolean => {
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

export const text = kind('a text', isText);

export const title = kind('a title, not only spaces', (value) => isText(value) && !!value.trim());

export const date = kind('a date like 2026-06-04', isIsoDate, true);

export const flag = kind('true or false', (value) => typeof value === 'boolean', true);

export const oneOf = (...values: readonly string[]): Kind =>
  kind(`one of ${values.join(', ')}`, (value) => values.includes(value as string), true);

export const required = (of: Kind): Kind => ({ ...of, required: true });

export const listOf = (of: Kind): Kind => ({
  check: (value, path, scope) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => of.check(each, [...path, index], scope))
      : [misfit('wrong-type', path, value, 'a list')],
});

/** An object with these fields. Others are kept as they are. */
export const shape = (fields: Fields): Kind => ({
  check: (value, path, scope) =>
    isRecord(value)
      ? checkFields(fields, value, path, scope)
      : [misfit('wrong-type', path, value, 'an object')],
});

/** The id of an item in one of the plan's lists. */
export const idOf = (list: 'activities' | 'decisions' | 'promises'): Kind => ({
  check: (value, path, { plan }) =>
    plan[list].some((item) => item.id === value)
      ? []
      : [misfit('unknown-id', path, value, `an id from the plan’s ${list}`)],
  picked: true,
});

/** The id of an engagement type of the plan's guidance. */
export const engagementType: Kind = {
  check: (value, path, { plan, guidance }) => {
    const ids = guidance.engagementTypes.map((type) => type.id);
    return ids.includes(value as string)
      ? guidanceIssues(plan, guidance)
      : [misfit('unknown-id', path, value, `one of ${ids.join(', ')}`)];
  },
  picked: true,
};

/** Nobody is held to words that they have not seen: the guidance at hand must be the plan's. */
export function guidanceIssues(plan: Plan, { source }: Guidance): readonly Issue[] {
  const { id, version } = plan.guidance;
  if (id === source.id && version === source.version) return [];
  const pinned = `${id} ${version}`;
  const atHand = `${source.id} ${source.version}`;
  return [
    misfit(
      'unknown-id',
      ['guidance'],
      atHand,
      pinned,
      `This plan uses ${pinned}, and the guidance at hand is ${atHand}. Open it with its own guidance.`,
    ),
  ];
}

/** Checks each known field that is there, and that the required ones are. */
export const checkFields = (
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  path: Path,
  scope: Scope,
): readonly Issue[] =>
  Object.entries(fields).flatMap(([name, { check, required: isRequired }]) => {
    const at = [...path, name];
    if (values[name] !== undefined) return check(values[name], at, scope);
    return isRequired ? [missing(at)] : [];
  });

export const missing = (path: Path): Issue => ({
  code: 'missing',
  path,
  message: `“${path.join('.')}” is missing. Add it.`,
  expected: 'a value',
});
