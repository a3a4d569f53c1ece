import * as z from 'zod/mini';
import type { Fields } from '../fields/walk.js';

/** Changes to some of these fields: each may be left out, and one that has to be there cannot be taken away. */
export const changesTo = <T>(
  fields: Fields & Readonly<Record<keyof T, z.core.$ZodType>>,
): z.ZodMiniType<{ readonly [Name in keyof T]?: T[Name] | undefined }> => {
  const left = Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)]);
  return z.looseObject(Object.fromEntries(left)) as z.ZodMiniType<object>;
};
