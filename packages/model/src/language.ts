/**
 * The language of every word of the model that is not guidance: messages of issues and findings, choices,
 * gaps, recognition questions, what changed, and the labels in files. A view in another language sets
 * `lang` to this around them (decision 0035).
 */
export const modelLanguage = 'en-GB';
