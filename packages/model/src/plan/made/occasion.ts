import type { TypedCommand, TypedCommandOf } from '../commands/typed-command.js';
import type { ItemName } from '../lists.js';
import type { IsoDate } from '../plan.js';

/** Why something changes that people were told. */
export interface ChangeReason {
  /** Why. */
  readonly reason?: string | undefined;
  /** When the community was told, if it was. */
  readonly communityToldOn?: IsoDate | undefined;
}

/** When made promises changed, and what is known of why. */
export interface Occasion extends ChangeReason {
  /** The day. */
  readonly on: IsoDate;
  /** The id of a promise or of feedback that changes knowingly: recorded though nothing was made public. */
  readonly about?: string | undefined;
  /** Do a reason and a day of telling stay where only `before` has them? Not where somebody takes them back. */
  readonly fills?: boolean;
}

/** What a command says of the made promises that it changes. */
export function occasionOf(command: TypedCommand, today: () => IsoDate): Occasion {
  if (command.type === 'promise.change' || command.type === 'feedback.change') {
    const { on = today(), reason, communityToldOn, id } = command;
    return { on, reason, communityToldOn, about: id };
  }
  if (command.type !== 'version.restore' && !isRemoval(command)) return { on: today() };
  const { reason, communityToldOn } = command;
  return { on: today(), reason, communityToldOn, fills: command.type === 'version.restore' };
}

const isRemoval = (command: TypedCommand): command is TypedCommandOf<`${ItemName}.remove`> =>
  command.type.endsWith('.remove');
