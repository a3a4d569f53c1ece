import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { overlaySchema } from './guidance/define-overlay.js';
import type { Guidance } from './guidance/guidance.js';
import type { guidanceSchema } from './guidance/guidance-schema.js';
import type { GuidanceOverlay } from './guidance/overlay.js';

/** A type without the index signatures that let unknown fields through, and all of it readonly. */
type Known<T> = T extends readonly (infer Each)[]
  ? readonly Known<Each>[]
  : T extends object
    ? string extends Exclude<keyof T, never>
      ? KnownFields<T>
      : { readonly [K in keyof T]: Known<T[K]> }
    : T;

type KnownFields<T> =
  IsRecord<T> extends true
    ? { readonly [K in keyof T]: Known<T[K]> }
    : { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> };

/** A record has no field of its own beside its index signature. */
type IsRecord<T> = [keyof { [K in keyof T as string extends K ? never : K]: T[K] }] extends [never]
  ? true
  : false;

describe('the schemas and the interfaces', () => {
  it('say the same of a guidance', () => {
    expectTypeOf<Known<z.infer<typeof guidanceSchema>>>().toEqualTypeOf<Known<Guidance>>();
  });

  it('say the same of an overlay', () => {
    expectTypeOf<Known<z.infer<typeof overlaySchema>>>().toEqualTypeOf<Known<GuidanceOverlay>>();
  });

  it('would differ if a field did', () => {
    expectTypeOf<Known<z.infer<typeof guidanceSchema>>>().not.toEqualTypeOf<
      Known<Omit<Guidance, 'notes'>>
    >();
  });
});
