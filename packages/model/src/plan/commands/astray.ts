import type { Guidance } from '../../guidance/guidance.js';
import { allQuestions, standardById } from '../../guidance/look-up.js';
import type { Saying } from '../../messages/saying.js';
import { type Issue, misfit } from '../../result.js';
import type { Target } from '../fields/kinds.js';
import type { Reference } from '../fields/walk.js';
import { otherGuidance } from '../guidance-at-hand.js';
import { itemById } from '../item.js';
import type { Plan } from '../plan.js';

/** What ids are held against. */
export interface Known {
  readonly plan: Plan;
  readonly guidance: Guidance;
}

/** An issue for each reference to something missing, and one if the guidance is not the plan's own. */
export function astray(references: readonly Reference[], known: Known): readonly Issue[] {
  const { plan, guidance } = known;
  const isOfGuidance = ({ target }: Reference): boolean =>
    target === 'engagementTypes' || target === 'questions' || target === 'standards';
  return [
    ...references
      .filter(({ target, id }) => !isKnown(known, target, id))
      .map(({ path, target, id }) => misfit('unknown-id', path, id, expectedIn(known, target))),
    ...(references.some(isOfGuidance) ? otherGuidance(plan, guidance) : []),
  ];
}

function isKnown({ plan, guidance }: Known, target: Target, id: unknown): boolean {
  if (typeof id !== 'string') return false;
  const isQuestion = () =>
    [...allQuestions(guidance), ...(guidance.local ?? [])].some((each) => each.id === id);
  const isStandard = () => !!standardById(guidance, id);
  switch (target) {
    case 'engagementTypes':
      return guidance.engagementTypes.some((type) => type.id === id);
    case 'questions':
      return isQuestion();
    case 'standards':
      return isStandard();
    case 'answers':
      return Object.hasOwn(plan.answers, id) || isQuestion();
    case 'judgements':
      return Object.hasOwn(plan.judgements, id) || isStandard();
    default:
      return !!itemById(plan, target, id);
  }
}

function expectedIn({ guidance }: Known, target: Target): Saying {
  switch (target) {
    case 'engagementTypes':
      return {
        name: 'expected.oneOf',
        values: { values: guidance.engagementTypes.map(({ id }) => id).join(', ') },
      };
    case 'questions':
    case 'answers':
      return { name: 'expected.questionId' };
    case 'standards':
    case 'judgements':
      return { name: 'expected.standardId' };
    default:
      return { name: 'expected.idFrom', values: { list: target } };
  }
}
