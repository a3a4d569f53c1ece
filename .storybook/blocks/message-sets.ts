// Every set of messages that the packages export, in English.
import * as model from '@engagement-kit/model';
import * as planner from '@engagement-kit/planner';
import * as card from '@engagement-kit/promise-card';
import * as spectrum from '@engagement-kit/spectrum-selector';
import * as standards from '@engagement-kit/standards-checklist';

export interface NamedSet {
  readonly scope: string;
  /** What to import for it: `planFileMessages` of `planner`. */
  readonly from: string;
  /** Each text by its key, as in `questions.stage.text`. */
  readonly texts: readonly (readonly [key: string, text: string])[];
}

const isSet = (value: unknown): value is model.MessageSet =>
  typeof value === 'object' && value !== null && 'scope' in value && 'messages' in value;

/** The plural forms of one message are one text each. */
const textsIn = (value: unknown, key: string): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[key, value]]
    : Object.entries(value as object).flatMap(([name, inside]) =>
        textsIn(inside, key ? `${key}.${name}` : name),
      );

/** The sets, by scope. Those of the model are one list there. */
export function messageSets(): readonly NamedSet[] {
  const packages = {
    'spectrum-selector': spectrum,
    'standards-checklist': standards,
    'promise-card': card,
    planner,
  };
  const named = Object.entries(packages).flatMap(([name, exported]) =>
    Object.entries(exported as object)
      .filter(([, value]) => isSet(value))
      .map(([each, value]) => [`${each} of @engagement-kit/${name}`, value] as const),
  );
  const ours = model.modelMessages.map(
    (set) => ['modelMessages of @engagement-kit/model', set] as const,
  );
  return [...named, ...ours].map(([from, { scope, messages }]) => ({
    scope,
    from,
    texts: textsIn(messages, ''),
  }));
}
