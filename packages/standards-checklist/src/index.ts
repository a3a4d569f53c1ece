export { StandardsChecklist } from './checklist/StandardsChecklist.js';
export type { ChecklistGuidance } from './contexts.js';
export type { AnswerField } from './field/fields.js';
export { type StandardsChecklistMessages, standardsChecklistMessages } from './messages.js';
export * as Standards from './parts.js';
export { type QuestionField, type QuestionState, useQuestion } from './question/use-question.js';
export type * from './root/changes.js';
