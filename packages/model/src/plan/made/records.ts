import { sameJson } from '../json.js';

/** What a record of a change has, of whatever it is. */
export interface ChangeRecord {
  readonly on: string;
  readonly reason?: string;
  readonly communityToldOn?: string;
}

/** The records that only the second list has. */
export function freshRecords<T extends ChangeRecord>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): readonly T[] {
  const known = [...before];
  return after.filter((record) => !taken(known, record));
}

/**
 * The records of `after`, and those of `before` that it lacks, oldest first: a record never goes. With `fills`, a
 * reason and the day of telling stay as well where only the earlier one has them.
 */
export function allRecords<T extends ChangeRecord>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  fills = false,
): readonly T[] {
  const left = [...before];
  const now = after.map((record) => {
    const was = taken(left, record);
    return was && fills ? filled(was, record) : record;
  });
  if (left.length > 0) return byDay([...now, ...left]);
  return now.every((record, index) => record === after[index]) ? after : now;
}

/** Takes the record that says the same out of a list. Why, and when people were told, may be said later. */
function taken<T extends ChangeRecord>(records: T[], wanted: T): T | undefined {
  const index = records.findIndex((each) => sameJson(bare(each), bare(wanted)));
  return index < 0 ? undefined : records.splice(index, 1)[0];
}

const bare = ({ reason, communityToldOn, ...record }: ChangeRecord): object => record;

/** The record with what only the earlier one says of why, and of when people were told. */
function filled<T extends ChangeRecord>({ reason, communityToldOn }: T, now: T): T {
  const more = {
    ...(reason && !now.reason && { reason }),
    ...(communityToldOn && !now.communityToldOn && { communityToldOn }),
  };
  return Object.keys(more).length > 0 ? { ...now, ...more } : now;
}

const byDay = <T extends ChangeRecord>(records: readonly T[]): readonly T[] =>
  [...records].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
