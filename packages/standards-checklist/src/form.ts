// Forms on a server: no hooks, no context, no React.
export { answerEntries } from './form/answer-entries.js';
export { type ParsedAnswersForm, parseAnswersForm } from './form/parse-answers-form.js';
