import {
  type EntityChange,
  type FieldChange,
  formatDate,
  formatMessage,
  type MessageSet,
  type PlanEvent,
  type PlanValue,
  pickedFields,
} from '@engagement-kit/model';
import type { PlanHistoryEventMessages, PlanHistoryMessages } from './messages.js';

type Words = MessageSet<PlanHistoryMessages>;

/** Fields of versions and dismissals that the entry says anyway, or that say nothing to a person. */
const silent = /* @__PURE__ */ new Set(['at', 'by', 'ruleId', 'about']);

/** A thing with the name that people know it by: `Activity “Workshops”`. */
export function thingInWords({ entity, name }: EntityChange, { messages }: Words): string {
  const said = entity === 'dismissal' ? '' : name.trim();
  return formatMessage(said ? messages.named : messages.unnamed, {
    entity: messages.entities[entity],
    name: shortened(said) ?? said,
  });
}

/** A change in one line: `Activity “Workshops” changed`. */
export const changeInWords = (change: EntityChange, words: Words): string =>
  change.entity === 'plan'
    ? words.messages.events['plan.update']
    : formatMessage(words.messages.events[change.kind], { what: thingInWords(change, words) });

/** Has what happened words of its own, unlike a thing that was merely added, changed or removed? */
export const hasOwnWords = ({ what }: PlanEvent, { messages }: Words): boolean =>
  what !== 'plan.update' && Object.hasOwn(messages.events, what);

/** An entry of the history in one line. `versionName` is what a version that it names is called. */
export function eventInWords(
  event: PlanEvent,
  [change]: readonly EntityChange[],
  versionName: string,
  words: Words,
): string {
  const { events, entities, named } = words.messages;
  const { what } = event;
  const thing = what.startsWith('version.')
    ? formatMessage(named, { entity: entities.version, name: versionName })
    : change
      ? thingInWords(change, words)
      : entities.plan;
  if (hasOwnWords(event, words)) {
    return formatMessage(events[what as keyof PlanHistoryEventMessages], { what: thing });
  }
  return change ? changeInWords(change, words) : formatMessage(events.changed, { what: thing });
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

/** A field’s name, with a capital. */
export const labelInWords = ({ label }: FieldChange): string =>
  label.charAt(0).toUpperCase() + label.slice(1);

/** A value of a field as people read it. */
export function valueInWords(
  { field }: FieldChange,
  value: unknown,
  text: string,
  { messages, locale }: Words,
): string {
  const key =
    value === true ? 'yes' : value === false ? 'no' : pickedFields.has(field) ? value : '';
  return typeof key === 'string' && Object.hasOwn(messages.values, key)
    ? messages.values[key as PlanValue]
    : formatDate(locale, text);
}

/** Up to so many characters, a text is shown whole. */
const most = 160;

/** The beginning of a long text, or nothing when it is short. */
export function shortened(text: string): string | undefined {
  if (text.length <= most) return undefined;
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : undefined;
}
