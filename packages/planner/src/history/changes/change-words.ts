import type { EntityChange, FieldChange, PlanEvent, Speaker } from '@engagement-kit/model';
import { isBlank, type PlanValue, pickedFields } from '@engagement-kit/model';
import type { PlanHistoryMessages } from '../messages.js';

type Words = Speaker<PlanHistoryMessages>;

/** Fields of versions and dismissals that the entry says anyway, or that say nothing to a person. */
const silent = /* @__PURE__ */ new Set(['at', 'by', 'ruleId', 'about']);

/** A thing with the name that people know it by: `Activity “Workshops”`. */
export function thingInWords({ entity, name }: EntityChange, { say }: Words): string {
  const said = entity === 'dismissal' || isBlank(name) ? '' : name.trim();
  return say(said ? 'named' : 'unnamed', {
    entity: say(`entities.${entity}`),
    name: shortened(said) ?? said,
  });
}

/** A change in one line: `Activity “Workshops” changed`. */
export const changeInWords = (change: EntityChange, words: Words): string =>
  change.entity === 'plan'
    ? words.say('events.plan.update')
    : words.say(`events.${change.kind}`, { what: thingInWords(change, words) });

const ownWords = [
  'plan.create',
  'plan.duplicate',
  'guidance.update',
  'merge.clash',
  'finding.dismiss',
  'finding.restore',
  'view.add',
  'view.takeOff',
  'version.save',
  'version.restore',
  'version.remove',
] as const;

type EventWithOwnWords = PlanEvent & { readonly what: (typeof ownWords)[number] };

/** Whether this event has its own words, unlike a thing that was merely added, changed or removed. */
export const hasOwnWords = (event: PlanEvent): event is EventWithOwnWords =>
  (ownWords as readonly string[]).includes(event.what);

/** An entry of the history in one line. `versionName` is what a version that it names is called. */
export function eventInWords(
  event: PlanEvent,
  [change]: readonly EntityChange[],
  versionName: string,
  words: Words,
): string {
  const { say } = words;
  const what = event.what.startsWith('version.')
    ? say('named', { entity: say('entities.version'), name: versionName })
    : change
      ? thingInWords(change, words)
      : say('entities.plan');
  if (hasOwnWords(event)) return say(`events.${event.what}`, { what });
  return change ? changeInWords(change, words) : say('events.changed', { what });
}

/** The fields that a change shows: none that its line says already. */
export const fieldsShown = ({ kind, entity, name, fields }: EntityChange): readonly FieldChange[] =>
  fields.filter(
    ({ field, beforeText, afterText }) =>
      (beforeText || afterText) &&
      !(field === 'name' && entity === 'promise') &&
      !(silent.has(field) && (entity === 'version' || entity === 'dismissal')) &&
      !(kind !== 'changed' && entity !== 'plan' && name && (afterText || beforeText) === name),
  );

/** A value of a field as people read it. */
export function valueInWords(
  { field }: FieldChange,
  value: unknown,
  text: string,
  { say, date, messages }: Words,
): string {
  const key =
    value === true ? 'yes' : value === false ? 'no' : pickedFields.has(field) ? value : '';
  return typeof key === 'string' && Object.hasOwn(messages.values, key)
    ? say(`values.${key as PlanValue}`)
    : date(text);
}

/** Up to so many characters, a text is shown whole. */
const most = 160;

/** The beginning of a long text, or nothing when it is short. */
export function shortened(text: string): string | undefined {
  if (text.length <= most) return undefined;
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : undefined;
}
