import type { CheckOptions } from '../checks/check-plan.js';
import type { Guidance, Standard } from '../guidance/guidance.js';
import { type AssuranceMessages, assuranceMessages } from '../messages/en-GB/assurance.js';
import { findMessages } from '../messages/find-messages.js';
import { speaker } from '../messages/speaker.js';
import { judgementOf, type StandardJudgement } from '../plan/judgement.js';
import type { Plan } from '../plan/plan.js';
import { type Missing, missingIn } from './missing.js';
import { homes, type Quality, qualities } from './qualities.js';

/** A standard as an assurer looks at it. */
export interface AssuredStandard extends StandardJudgement {
  /** The standard of the plan’s guidance. */
  readonly standard: Standard;
  /** Why it counts for the word, in the kit’s own reading. Empty for a host’s own standard. */
  readonly because: string;
  /** What is missing, each with its place in the plan. */
  readonly missing: readonly Missing[];
}

/** One of the four words, and the standards that it rests on. */
export interface AssuredQuality {
  /** `other` holds the standards of a host’s own, which belong to none of the four words. */
  readonly quality: Quality | 'other';
  /** The word, as a heading. */
  readonly name: string;
  /** The standards that stand here with all that is said to them. */
  readonly standards: readonly AssuredStandard[];
  /** Standards that count here too and stand under another word, which `name` says. */
  readonly also: readonly {
    readonly standard: Standard;
    readonly because: string;
    readonly name: string;
  }[];
}

/**
 * The plan as an assurer looks at it: is it inclusive, effective, equitable and consistent (L13)? Each standard stands
 * under one of the four words, with its judgement, what communities say, and what is missing. It gives no score.
 */
export function assurance(
  plan: Plan,
  guidance: Guidance,
  options: CheckOptions,
): readonly AssuredQuality[] {
  const words = speaker(findMessages<AssuranceMessages>(options.messages ?? [], assuranceMessages));
  const { names, because } = words.messages;
  const missing = missingIn(plan, guidance, options, words);
  const looked = (standard: Standard, reason = ''): AssuredStandard => ({
    standard,
    because: reason,
    ...judgementOf(plan, standard),
    missing: missing(standard),
  });
  const homeOf = (id: string) => qualities.find((each) => isIn(homes[each], id));
  const ofWords = qualities.map((quality): AssuredQuality => {
    const reasons: Readonly<Record<string, string>> = because[quality];
    const here = guidance.standards.filter(({ id }) => Object.hasOwn(reasons, id));
    return {
      quality,
      name: names[quality],
      standards: here
        .filter(({ id }) => homeOf(id) === quality)
        .map((standard) => looked(standard, reasons[standard.id])),
      also: here.flatMap((standard) => {
        const home = homeOf(standard.id);
        return home && home !== quality
          ? [{ standard, because: reasons[standard.id] ?? '', name: names[home] }]
          : [];
      }),
    };
  });
  const others = guidance.standards.filter(({ id }) => !homeOf(id));
  const other: AssuredQuality = {
    quality: 'other',
    name: names.rest,
    standards: others.map((standard) => looked(standard)),
    also: [],
  };
  return [...ofWords, other].filter(({ standards, also }) => standards.length + also.length > 0);
}

const isIn = (ids: readonly string[], id: string): boolean => ids.includes(id);
