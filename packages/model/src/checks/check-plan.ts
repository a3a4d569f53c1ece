import type { Guidance } from '../guidance/guidance.js';
import { guidancePassages, type Passage } from '../guidance/passages.js';
import { type CheckMessages, checkMessages } from '../messages/en-GB/checks.js';
import { findMessages } from '../messages/find-messages.js';
import type { MessageSet } from '../messages/message-set.js';
import { type Speaker, speaker } from '../messages/speaker.js';
import type { Dismissal, IsoDate, Plan } from '../plan/plan.js';
import type { Finding, Quote } from './finding.js';
import { fingerprint } from './fingerprint.js';
import type { Look } from './look.js';
import { placeOf } from './place-of.js';
import type { Rule, Sighting } from './rule.js';
import { rules } from './rules.js';

/** What checking needs from outside. */
export interface CheckOptions {
  /** The day of the check, `2026-06-04`. */
  readonly today: IsoDate;
  /** Message sets in other languages, as `MessagesProvider` takes them. English unless given. */
  readonly messages?: readonly MessageSet[];
}

/** What the rules found, with what was set aside listed apart. */
export interface Review {
  /** What is open: new, or changed since it was set aside. */
  readonly findings: readonly Finding[];
  /** What was set aside and has not changed since. */
  readonly dismissed: readonly DismissedFinding[];
}

/** A finding that somebody set aside, and why. */
export interface DismissedFinding {
  /** The finding as the rules see it now. */
  readonly finding: Finding;
  /** Why, by whom and when. */
  readonly dismissal: Dismissal;
}

/**
 * Where the plan differs from its promise, and what is worth a thought. No finding blocks anything. Findings that were
 * set aside are left out; see `reviewPlan`.
 */
export const checkPlan = (
  plan: Plan,
  guidance: Guidance,
  options: CheckOptions,
): readonly Finding[] => reviewPlan(plan, guidance, options).findings;

/**
 * Everything the rules find, with what was set aside listed apart. A dismissal holds as long as the facts stay the
 * same. When they change, the finding opens again, and `earlierDismissal` has the earlier reason.
 */
export const reviewPlan = (plan: Plan, guidance: Guidance, options: CheckOptions): Review =>
  review({ plan, guidance, today: options.today, words: checkWords(options) }, rules);

/** Says what checks find. */
export const checkWords = ({ messages = [] }: CheckOptions): Speaker<CheckMessages> =>
  speaker(findMessages(messages, checkMessages));

/** What these rules find at a moment. */
export function review(look: Look, using: readonly Rule[]): Review {
  const dismissals = new Map(look.plan.dismissals.map((each) => [each.id, each]));
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of using.flatMap((rule) => findingsOf(rule, look))) {
    const dismissal = dismissals.get(finding.id);
    if (dismissal?.fingerprint === finding.fingerprint) dismissed.push({ finding, dismissal });
    else findings.push(dismissal ? { ...finding, earlierDismissal: dismissal } : finding);
  }
  return { findings, dismissed };
}

const findingsOf = (rule: Rule, look: Look): readonly Finding[] =>
  rule.find(look).map((sighting: Sighting): Finding => {
    const { refs, rests, level = rule.level, about, ...words } = sighting;
    const quotes = refs.flatMap((ref) => quote(look, ref));
    return {
      id: [rule.id, ...about].join('/'),
      ruleId: rule.id,
      level,
      ...words,
      about,
      fingerprint: fingerprint(rests),
      quotes,
      origin: 'kit',
    };
  });

const cache = /* @__PURE__ */ new WeakMap<Guidance, ReadonlyMap<string, Passage>>();

/** A passage as it is shown; none when the guidance does not have it. */
function quote(look: Look, ref: string): readonly Quote[] {
  const { guidance } = look;
  const passages =
    cache.get(guidance) ?? new Map(guidancePassages(guidance).map((each) => [each.ref, each]));
  cache.set(guidance, passages);
  const passage = passages.get(ref);
  if (!passage) return [];
  const { text, sourceLine } = passage;
  return [{ ref, text, place: placeOf(look, ref), ...(sourceLine && { sourceLine }) }];
}
