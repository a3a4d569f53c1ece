import type {
  Advice,
  EngagementType,
  EngagementTypeId,
  Guidance,
  Question,
  Standard,
} from './guidance.js';

/** The engagement type with this id, or `undefined` when the guidance names no such type. */
export const engagementTypeById = (
  guidance: Pick<Guidance, 'engagementTypes'>,
  id: EngagementTypeId | undefined,
): EngagementType | undefined => guidance.engagementTypes.find((type) => type.id === id);

/** The standard with this id, or `undefined`. */
export const standardById = (
  guidance: Pick<Guidance, 'standards'>,
  id: string | undefined,
): Standard | undefined => guidance.standards.find((standard) => standard.id === id);

/** The question with this id and the standard that it belongs to, or `undefined`. */
export const questionById = (
  guidance: Pick<Guidance, 'standards'>,
  id: string | undefined,
): { readonly question: Question; readonly standard: Standard } | undefined => {
  for (const standard of guidance.standards) {
    const question = standard.questions.find((each) => each.id === id);
    if (question) return { question, standard };
  }
  return undefined;
};

/** All questions of all standards, in order. */
export const allQuestions = (guidance: Pick<Guidance, 'standards'>): readonly Question[] =>
  guidance.standards.flatMap((standard) => standard.questions);

/** The advice on strengthening the offer that speaks of this type (L33), in order. */
export const adviceFor = (
  guidance: Pick<Guidance, 'advice'>,
  id: EngagementTypeId | undefined,
): readonly Advice[] =>
  (guidance.advice ?? []).filter(
    (advice) => id !== undefined && advice.engagementTypes.includes(id),
  );
