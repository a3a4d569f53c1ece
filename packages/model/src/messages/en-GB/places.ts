/** Where a passage stands in the guidance, as a reader finds it. `{number}` is a standard’s, `{type}` a type’s name. */
export const places = {
  standard: 'Standard {number}',
  why: 'Standard {number}, why it matters',
  firstQuestion: 'Standard {number}, first question',
  secondQuestion: 'Standard {number}, second question',
  thirdQuestion: 'Standard {number}, third question',
  /** `{question}` counts within the standard. */
  laterQuestion: 'Standard {number}, question {question}',
  aim: '{type}, aim',
  promise: '{type}, public promise',
  communication: '{type}, communication',
};
