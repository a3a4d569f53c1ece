import type { PlanCommand } from '@engagement-kit/model';

/** A command that changes what people were told, with what it says of that. */
export type PromiseChangeCommand = Extract<
  PlanCommand,
  {
    type: 'promise.change' | 'promise.remove' | 'feedback.change' | 'feedback.remove';
  }
>;

/** Does the command change what people were told with a promise? */
export const changesPromise = (command: PlanCommand | undefined): command is PromiseChangeCommand =>
  !!command && /^(promise|feedback)\.(change|remove)$/.test(command.type);
