import { type CheckOptions, checkPlan, checkWords } from '../checks/check-plan.js';
import type { Finding } from '../checks/finding.js';
import { unansweredOf } from '../checks/gates/questions.js';
import type { Look } from '../checks/look.js';
import { placeOf } from '../checks/place-of.js';
import type { Guidance, Standard } from '../guidance/guidance.js';
import type { AssuranceMessages } from '../messages/en-GB/assurance.js';
import type { Speaker } from '../messages/speaker.js';
import { answerTo } from '../plan/answers.js';
import { communityViews } from '../plan/community-views.js';
import { judgementOf } from '../plan/judgement.js';
import type { Plan } from '../plan/plan.js';
import type { Path } from '../result.js';

/** Something that an assurer misses in a standard. */
export interface Missing {
  /** What is missing, in a sentence. */
  readonly message: string;
  /** Where in the plan it would stand. */
  readonly path: Path;
}

/** Findings that rest on no standard are about what is promised. */
const onPromises = 'clarify-approach';

/** What an assurer misses in each standard: answers, a judgement, evidence, the community’s view, and what the check finds. */
export function missingIn(
  plan: Plan,
  guidance: Guidance,
  options: CheckOptions,
  { say }: Pick<Speaker<AssuranceMessages>, 'say'>,
): (standard: Standard) => readonly Missing[] {
  const look: Look = { plan, guidance, today: options.today, words: checkWords(options) };
  const findings = checkPlan(plan, guidance, options);
  const told = new Set(findings.map(({ about }) => about.join('/')));
  return (standard) => {
    const { judgement, hasEvidence } = judgementOf(plan, standard);
    const [first] = standard.questions;
    const inJudgement = (field: string): Path => ['judgements', standard.id, field];
    const ofAnswers = unansweredOf(look, standard)
      .filter(({ id }) => !told.has(id))
      .flatMap(({ message, paths: [path = []] }) => ({ message, path }));
    const toCheck = standard.questions
      .filter(({ id }) => answerTo(plan.answers, id).checkAgain)
      .map(({ id }) => ({
        message: say('missing.checkAgain', { place: placeOf(look, id) }),
        path: ['answers', id, 'checkAgain'],
      }));
    const found = findings
      .filter((finding) => standardOf(finding, guidance) === standard.id)
      .map(({ message, paths: [path = []] }) => ({ message, path }));
    return [
      ...ofAnswers,
      ...toCheck,
      ...(judgement?.value
        ? []
        : [{ message: say('missing.judgement'), path: inJudgement('value') }]),
      ...(judgement?.value === 'in-place' && !hasEvidence && first
        ? [{ message: say('missing.evidence'), path: ['answers', first.id, 'evidence'] }]
        : []),
      ...(judgement && communityViews(judgement).length > 0
        ? []
        : [{ message: say('missing.communityView'), path: inJudgement('communityView') }]),
      ...found,
    ];
  };
}

/** The standard that a finding rests on by the first of its passages that is in one. */
function standardOf({ quotes }: Finding, { standards }: Guidance): string {
  const owner = ({ ref }: { readonly ref: string }) =>
    standards.find(
      ({ id, questions }) =>
        ref.startsWith(`${id}.`) || questions.some((question) => question.id === ref),
    );
  return quotes.map(owner).find(Boolean)?.id ?? onPromises;
}
