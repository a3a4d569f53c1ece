import { type Saying, sayInEnglish } from './messages/saying.js';

/** Where in the input a problem lies: keys and array indexes from the outside in. */
export type Path = readonly (string | number)[];

/** One problem with a person's or a host's input, precise enough to show beside the field that caused it. */
export interface Issue {
  /** A stable name for the kind of problem, for code that reacts to it. */
  readonly code: IssueCode;
  /** Where the problem lies. An empty path means the input as a whole. */
  readonly path: Path;
  /** What happened and what to do, in plain English. */
  readonly message: string;
  /** What was found there, shortened. */
  readonly found?: string;
  /** What was expected there. */
  readonly expected?: string;
  /** What is safe, for a person who may fear a loss. */
  readonly safe?: string;
  /** Those texts by the names of their messages, so that `sayIssue` can say them in another language. */
  readonly said?: {
    readonly message: Saying;
    readonly safe?: Saying;
    readonly expected?: Saying;
  };
  /** What the person can do now. A view gives each a button. */
  readonly offers?: readonly IssueOffer[];
}

/** A way on after a problem. `download` gives the plan, or a damaged text, as a file. */
export type IssueOffer = 'download' | 'try-again' | 'save-again' | 'replace' | 'duplicate';

/** The kinds of problem. The list may grow; treat an unknown one like `wrong-type`. */
export type IssueCode =
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'wrong-type'
  | 'missing'
  | 'not-allowed'
  | 'unknown-id'
  | 'duplicate-id'
  | 'newer-format'
  | 'other-format'
  | 'not-text'
  | 'not-read'
  | 'cancelled'
  | 'not-installed'
  | 'nearly-too-large'
  | 'not-readable'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-failed'
  | 'damaged'
  | 'already-stored'
  | 'removed-elsewhere'
  | 'not-removed';

/**
 * The outcome of anything that takes input from a person or a file. Input never throws:
 * either there is a value, or there are issues and nothing has changed.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A result with a value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result with issues. */
export const fail = (...issues: Issue[]): Result<never> => ({ ok: false, issues });

/** An issue by the names of its messages. The issue says them in English as well. */
export function issue(
  code: IssueCode,
  said: NonNullable<Issue['said']>,
  detail: Partial<Issue> = {},
): Issue {
  const { message, safe, expected } = said;
  return {
    code,
    path: [],
    message: sayInEnglish(message),
    ...(safe !== undefined && { safe: sayInEnglish(safe) }),
    ...(expected !== undefined && { expected: sayInEnglish(expected) }),
    said,
    ...detail,
  };
}

/** An issue on a value that is not what it should be. `expected` reads after “It needs”. */
export function misfit(code: IssueCode, path: Path, value: unknown, expected: Saying): Issue {
  const found = describe(value);
  const place: Saying =
    path.length > 0 ? { name: 'quoted', values: { text: path.join('.') } } : { name: 'theInput' };
  const message: Saying = { name: 'misfit', values: { place, found, expected } };
  return issue(code, { message, expected }, { path, found: sayInEnglish(found) });
}

function describe(value: unknown): Saying {
  if (typeof value === 'string') {
    const text = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    return { name: 'quoted', values: { text } };
  }
  if (Object(value) === value) return { name: Array.isArray(value) ? 'list' : 'object' };
  return value === undefined ? { name: 'nothing' } : String(value);
}
