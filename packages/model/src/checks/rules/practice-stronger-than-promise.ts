import { identifyEngagementType } from '../../engagement/identify.js';
import { practiceOf } from '../../engagement/practice-of.js';
import type { PracticeAnswers } from '../../engagement/recognition-questions.js';
import { compareEngagementTypes } from '../../engagement/spectrum.js';
import { engagementTypeById } from '../../guidance/look-up.js';
import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** A line for questions makes no consultation: nobody joins the work, and the organisation decides. */
const isInformWithQuestions = ({ decision, stage }: PracticeAnswers): boolean =>
  (!decision || decision === 'organisation') && (!stage || stage === 'delivering');

/** Consider opportunities to strengthen the offer (L33): the work may already do more than it promises. */
export const practiceStrongerThanPromise: Rule = {
  id: 'practice-stronger-than-promise',
  level: 'note',
  leansOn: ['engagement-model.2'],
  gates: [],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const practice = practiceOf(activity, decision);
      if (type.id === 'inform' && isInformWithQuestions(practice)) return [];
      const seen = identifyEngagementType(practice, look.guidance.engagementTypes);
      const found = engagementTypeById(look.guidance, seen.type ?? undefined);
      if (!found || seen.conflicts.length > 0) return [];
      if (compareEngagementTypes(look.guidance, found.id, type.id) <= 0) return [];
      const { say } = wordsOf(look, 'practice-stronger-than-promise');
      return [
        {
          about,
          message: say('message', {
            activity: nameOf(look, activity),
            type: type.name,
            found: found.name,
          }),
          said: saidBy(look, offer),
          shows: say('shows', { found: found.name, promise: found.promise }),
          choices: [
            ...promiseInstead(look, offer, found.id, (to) => say('promiseInstead', { type: to })),
            { text: say('keepPromise', { type: type.name }) },
          ],
          paths: [offer.typePath, inActivity(offer, 'practice')],
          refs: ['engagement-model.2'],
          rests: [type.id, practice],
        },
      ];
    }),
};
