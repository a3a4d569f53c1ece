// Somebody works on one long note for a day.
import { writePlan } from '../../files/write-plan.js';
import { applyCommand } from '../apply-command.js';
import type { PlanCommand } from '../command.js';
import { newPlan, testContext, value } from '../plan.fixtures.js';
import type { Plan } from '../plan.js';

/** The question that the note answers. */
export const question = 'assess-risks.1';

/** A command that writes the note. */
export const note = (notes: string): PlanCommand => ({
  type: 'answer.update',
  questionId: question,
  changes: { notes },
});
const sentence = (at: number): string =>
  `Sentence ${at} says what was heard at the clinic, and by whom. `;

/** The note as the day begins: 9,000 characters. */
export const longNote = Array.from({ length: 160 }, (_, at) => sentence(at))
  .join('')
  .slice(0, 9_000);

/** Numbers that look random and are the same in each run. */
function numbers(seed = 7) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Edit = (text: string, next: (below: number) => number) => string;

/** The plan after eight hours with an edit every ten seconds, and by how many characters its file has grown. */
function workingDay(edit: Edit): { readonly plan: Plan; readonly grown: number } {
  const context = testContext('2026-06-10T09:00:00.000Z');
  const next = numbers();
  let plan = value(applyCommand(newPlan(context), note(longNote), context)).plan;
  const before = writePlan(plan).length;
  context.pass(60_001);
  for (let step = 0; step < 8 * 60 * 6; step += 1) {
    context.pass(10_000);
    const text = plan.answers[question]?.notes ?? '';
    plan = value(applyCommand(plan, note(edit(text, next)), context)).plan;
  }
  return { plan, grown: writePlan(plan).length - before };
}

/** Words come and go in one passage after the other. */
export function dayOfPassages() {
  let cursor = 0;
  return workingDay((text, next) => {
    if (next(12) === 0 || cursor > text.length) cursor = next(text.length);
    const word = next(3) === 0 ? '' : (['and ', 'clinic ', 'heard '][next(3)] ?? '');
    const gone = text.length > 9_000 ? 6 : 0;
    const typed = text.slice(0, cursor) + word + text.slice(cursor + gone);
    cursor += word.length;
    return typed;
  });
}

/** Somebody jumps about in it. */
export const dayOfJumps = () =>
  workingDay((text, next) => {
    const cursor = next(text.length);
    return `${text.slice(0, cursor)}now ${text.slice(text.length > 9_000 ? cursor + 4 : cursor)}`;
  });
