import * as z from 'zod/mini';
import { isBlank } from '../../blank.js';
import type { EngagementTypeId } from '../../guidance/guidance.js';
import { isInstant, isIsoDate } from '../../iso-date.js';
import type { ListName, RecordName } from '../lists.js';
import type { ThingName } from './things.js';

/** What an id can name: something in the plan, or in the guidance. */
export type Target = ListName | RecordName | 'engagementTypes' | 'questions' | 'standards';

/** What zod cannot say. */
export interface Note {
  /** What the text names by its id. */
  readonly refersTo?: Target;
  /** The thing that these fields are the fields of. */
  readonly thing?: ThingName;
}

/** The notes on schemas. Read them with `noteOn`. */
const notes = z.registry<Note>();

/** The note on a schema, which is empty for most. */
export const noteOn = (schema: z.core.$ZodType): Note => notes.get(schema) ?? {};

/** Any text. */
export const text = z.string();

/** A text that is not blank. */
export const words = z.string().check(z.refine((value) => !isBlank(value), 'words'));

/** A calendar date, `2026-06-04`. */
export const date = z.string().check(z.refine(isIsoDate, 'date'));

/** An instant in UTC, `2026-06-04T08:03:00.000Z`. */
export const instant = z.string().check(z.refine(isInstant, 'instant'));

/** A place in a list, from 1. */
export const position = z
  .number()
  .check(z.refine((value) => Number.isInteger(value) && value > 0, 'wholeNumber'));

/** Yes or no. */
export const flag = z.boolean();

/** An id of something. A command must refer to something that exists; a file may refer to something gone. */
export const idIn = (refersTo: Target) => z.string().register(notes, { refersTo });

/** A place in a plan, as a path of names and ids: `['contact']`, `['activities', 'a1', 'practice', 'stage']`. */
export const place = z.array(text).check(z.refine((names) => names.length > 0, 'place'));

/** The id of a type of engagement. */
export const engagementType = idIn('engagementTypes') as z.ZodMiniType<EngagementTypeId>;

/** An object with these fields. Other fields stay as they are. */
export const objectOf = <T>(
  thing: ThingName,
  fields: { readonly [Name in keyof T]-?: z.ZodMiniType },
): z.ZodMiniType<T> => z.looseObject(fields).register(notes, { thing }) as z.ZodMiniType<T>;
