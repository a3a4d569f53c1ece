import type { Plan } from '../plan/plan.js';
import type { Result } from '../result.js';
import { readPlan } from './read-plan.js';
import { type FileLike, type ReadTextFileOptions, readTextFile } from './read-text-file.js';

/** How to read a file, and to show how far it is. */
export interface OpenPlanOptions extends ReadTextFileOptions {}

/** Reads a plan file, piece by piece. Never throws or rejects. Issues: those of `readTextFile` and `readPlan`. */
export async function openPlan(file: FileLike, options: OpenPlanOptions): Promise<Result<Plan>> {
  const text = await readTextFile(file, options);
  return text.ok ? readPlan(text.value) : text;
}
