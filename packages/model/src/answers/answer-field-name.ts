/** Name of a form entry: `assessment.commit-to-feedback.1.notes`. None when the form has no name. */
export const answerFieldName = (
  ...names: readonly (string | number | undefined)[]
): string | undefined => (names[0] === undefined ? undefined : names.join('.'));
