import type { Guidance } from '../guidance/guidance.js';
import type { Plan } from '../plan/plan.js';
import { type CheckOptions, checkWords, type DismissedFinding, review } from './check-plan.js';
import type { Gap } from './gap.js';
import { toClose } from './gates/close.js';
import { toShare } from './gates/share.js';
import { toStart } from './gates/start.js';
import type { GateName, Look } from './look.js';
import { rules } from './rules.js';

/** Whether a plan is ready for a moment and, if not, what is missing: a list of gaps, never a score. */
export interface Gate {
  /** True when there are no gaps. */
  readonly ready: boolean;
  /** What is missing, each with its place in the plan. Empty when ready. */
  readonly gaps: readonly Gap[];
  /** What rules found for this moment and somebody set aside, each with its reason. */
  readonly dismissed: readonly DismissedFinding[];
}

const missing: Readonly<Record<GateName, (look: Look) => readonly Gap[]>> = {
  share: toShare,
  start: toStart,
  close: toClose,
};

/**
 * Is the plan ready to share its promise, to start, or to close? It gives advice and blocks nothing. Findings that were
 * set aside with a reason do not count as gaps, nor do notes.
 */
export function gate(plan: Plan, guidance: Guidance, name: GateName, options: CheckOptions): Gate {
  const words = checkWords(options);
  const look: Look = { plan, guidance, today: options.today, words, moment: name };
  const { findings, dismissed } = review(
    look,
    rules.filter(({ gates }) => gates.includes(name)),
  );
  // If a rule has a finding on a question, that replaces the question's gap, even when set aside.
  const told = new Set(
    [...findings, ...dismissed.map(({ finding }) => finding)].map(({ about }) => about.join('/')),
  );
  const found = findings
    .filter(({ level }) => level === 'gap')
    .map((finding): Gap => {
      const { id, message, choices, paths } = finding;
      return { id, message, choices, paths, finding };
    });
  // What two promises for one activity both lack is listed once.
  const lacking = missing[name](look).filter(({ id }) => !told.has(id));
  const gaps = [...new Map([...lacking, ...found].map((gap) => [gap.id, gap])).values()];
  return { ready: gaps.length === 0, gaps, dismissed };
}
