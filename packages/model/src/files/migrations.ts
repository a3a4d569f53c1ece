import { isRecord, type Values } from '../plan/json.js';

/** Takes a plan of one format to the next. What it does not know it leaves as it is. */
export type Migration = (plan: Values) => Values;

/** Format 2 (whole plans) has lists that format 1 did not have. */
const toWholePlans: Migration = (plan) => ({
  communities: [],
  risks: [],
  judgements: {},
  dismissals: [],
  versions: [],
  ...plan,
});

/** The migrations in order: the first takes format 1 to format 2. Each stays for good. */
export const migrations: readonly Migration[] = [toWholePlans];

/** The newest file format that this version reads, and the one that it writes. */
export const planFormatVersion: number = migrations.length + 1;

/** A plan of any known format in the newest one. Its named versions are of the same format as the plan. */
export function migrate(plan: Values): Values {
  const from = plan.formatVersion as number;
  if (from === planFormatVersion) return plan;
  const forward = (values: Values): Values =>
    migrations.slice(from - 1).reduce((so, migration) => migration(so), values);
  const { versions, ...migrated } = forward(plan);
  return {
    ...migrated,
    formatVersion: planFormatVersion,
    versions: Array.isArray(versions)
      ? versions.map((version: unknown) =>
          isRecord(version) && isRecord(version.content)
            ? { ...version, content: forward(version.content) }
            : version,
        )
      : versions,
  };
}
