export { StandardsChecklist } from './checklist/StandardsChecklist.js';
export { type KitHelpMessages, kitHelpMessages } from './help/messages.js';
export { type StandardsChecklistMessages, standardsChecklistMessages } from './messages.js';
export * as Standards from './parts.js';
export { type QuestionField, type QuestionState, useQuestion } from './question/use-question.js';
