import type { PlanCommand } from '../command.js';

/** A parsed command: what it refers to exists, its values are valid, and it has ids for what it adds. */
export type TypedCommand = Typed<PlanCommand>;

/** The parsed form of one command. */
export type TypedCommandOf<Type extends PlanCommand['type']> = Extract<
  TypedCommand,
  { type: Type }
>;

type Typed<Command> = Command extends { readonly item: infer Item }
  ? Omit<Command, 'item'> & { readonly item: Item & { readonly id: string } }
  : Command extends { readonly type: 'version.save' }
    ? Command & { readonly id: string }
    : Command extends { readonly type: 'practice.record' }
      ? Command & { readonly decisionId: string }
      : Command;
