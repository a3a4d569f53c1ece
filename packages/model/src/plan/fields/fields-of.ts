import type * as z from 'zod/mini';

/**
 * The TypeScript type of described fields: readonly, and each with its comment, which editors show.
 * An interface that extends it gives the thing its name.
 */
export type FieldsOf<Fields> = {
  readonly [Name in keyof Pick<Fields, RequiredName<Fields>>]: ValueOf<Fields[Name]>;
} & {
  readonly [Name in keyof Pick<Fields, OptionalName<Fields>>]?: ValueOf<Fields[Name]>;
};

/** The TypeScript type of what one schema lets through. */
export type ValueOf<Schema> =
  Schema extends z.ZodMiniOptional<infer Inner>
    ? ValueOf<Inner>
    : Schema extends z.ZodMiniArray<infer Each>
      ? readonly ValueOf<Each>[]
      : Schema extends z.ZodMiniRecord<infer _, infer Each>
        ? { readonly [id: string]: ValueOf<Each> }
        : Schema extends z.ZodMiniObject<infer Fields>
          ? FieldsOf<Fields>
          : z.output<Schema>;

type OptionalName<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends z.ZodMiniOptional ? Name : never;
}[keyof Fields];

type RequiredName<Fields> = Exclude<keyof Fields, OptionalName<Fields>>;
