import type { Guidance } from '../guidance/guidance.js';
import { isIsoDate } from '../iso-date.js';
import { type Issue, misfit, type Path } from '../result.js';
import { type Fields, isList, isRequired, type Spec } from './fields.js';
import { isRecord, type Values } from './json.js';
import type { ListName } from './lists.js';
import type { Plan } from './plan.js';

/** What values are checked against, and where the issues go. */
export interface Check {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly issues: Issue[];
}

/** Checks a value against its spec, with everything in it. */
export function checkValue(check: Check, spec: Spec, value: unknown, path: Path): void {
  const { plan, guidance, issues } = check;
  const need = (fits: boolean, expected: string, code: Issue['code'] = 'wrong-type'): void => {
    if (!fits) issues.push(misfit(code, path, value, expected));
  };
  if (isList(spec)) {
    need(Array.isArray(value), 'a list');
    for (const [index, each] of Array.isArray(value) ? value.entries() : []) {
      checkValue(check, spec[0], each, [...path, index]);
    }
    return;
  }
  if (typeof spec !== 'string') {
    checkFields(check, spec, value, path);
    return;
  }
  const kind = spec.replace('!', '');
  if (kind === 'text') need(typeof value === 'string', 'a text');
  else if (kind === 'title') need(typeof value === 'string' && !!value.trim(), 'words');
  else if (kind === 'flag') need(typeof value === 'boolean', 'true or false');
  else if (kind === 'date') need(isIsoDate(value), 'a date like 2026-06-04');
  else if (kind === 'type') {
    const ids = guidance.engagementTypes.map(({ id }) => id);
    need(ids.includes(value as string), `one of ${ids.join(', ')}`, 'unknown-id');
    checkGuidance(check);
  } else if (kind.startsWith('@')) {
    const list = kind.slice(1) as ListName;
    need(!!itemById(plan, list, value), `an id from ${list}`, 'unknown-id');
  } else {
    const values = kind.split('|');
    need(values.includes(value as string), `one of ${values.join(', ')}`);
  }
}

/** Checks the known fields of an object, and that those which have to be there are. */
export function checkFields(check: Check, fields: Fields, value: unknown, path: Path): void {
  if (!isRecord(value)) {
    check.issues.push(misfit('wrong-type', path, value, 'an object'));
    return;
  }
  for (const [name, spec] of Object.entries(fields)) {
    const at = [...path, name];
    if (value[name] !== undefined) checkValue(check, spec, value[name], at);
    else if (isRequired(spec)) check.issues.push(misfit('missing', at, undefined, 'a value'));
  }
}

/** The guidance at hand has to be the plan's own: nobody answers to words that they have not seen. */
export function checkGuidance({ plan, guidance: { source }, issues }: Check): void {
  const { id, version } = plan.guidance;
  if (id !== source.id || version !== source.version) {
    const atHand = `${source.id} ${source.version}`;
    issues.push(
      misfit('unknown-id', ['guidance'], atHand, `${id} ${version}, which the plan uses`),
    );
  }
}

/** An item of one of the plan's lists. */
export const itemById = (plan: Plan, list: ListName, id: unknown): Values | undefined =>
  (plan[list] as readonly unknown[] as readonly Values[]).find((item) => item.id === id);
