import type { Guidance } from '../guidance/guidance.js';
import type { SpecialCommand } from './commands/special-commands.js';
import type {
  Activity,
  Community,
  Decision,
  Feedback,
  IsoDate,
  IsoInstant,
  PromiseRecord,
  Risk,
} from './plan.js';

/** Changes to fields: a value sets the field, `undefined` removes it, an absent key leaves it alone. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A new item: everything but its id, which may be given or is made. A field that is not in the type is
 * refused, unless another item of the list holds the same: a copy of an item may be added as it is.
 */
export type NewItem<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string };

/** What a command may say about the made promises it changes. It is recorded with each change, and public. */
export interface OfPromiseChange {
  /** Why. */
  readonly reason?: string;
  /** When the community was told, if it was. */
  readonly communityToldOn?: IsoDate;
}

/** Adding, changing, removing and moving the items of one of the plan's lists. */
export type ItemCommand<Name extends string, T extends { id: string }> =
  | { readonly type: `${Name}.add`; readonly item: NewItem<T> }
  | {
      readonly type: `${Name}.update`;
      readonly id: string;
      readonly changes: Changes<Omit<T, 'id'>>;
    }
  | ({ readonly type: `${Name}.remove`; readonly id: string } & OfPromiseChange)
  /** `to` is the place in the list where it is to stand, from 1. */
  | { readonly type: `${Name}.move`; readonly id: string; readonly to: number };

/** Everything that can happen to a plan. */
export type PlanCommand =
  | ItemCommand<'community', Community>
  | ItemCommand<'activity', Activity>
  | ItemCommand<'decision', Decision>
  | ItemCommand<'promise', PromiseRecord>
  | ItemCommand<'feedback', Feedback>
  | ItemCommand<'risk', Risk>
  | SpecialCommand;

/** What a command needs from outside: the pinned guidance, a clock, a source of ids, and who is acting. */
export interface CommandContext {
  /** The guidance that the plan pins. With another, answers and types are refused. */
  readonly guidance: Guidance;
  /** The time now, as an ISO instant. */
  readonly now: () => IsoInstant;
  /** The day today where the person is; without it, where the program runs. */
  readonly today?: () => IsoDate;
  /** A new id, unlike any before. */
  readonly newId: () => string;
  /** A role or a team that acts, for the history. Never a name. */
  readonly actor?: string;
}
