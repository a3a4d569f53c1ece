// For tests of pages that hold the kit’s components. Nothing here is part of a page, and nothing needs a test runner.
export {
  type CardTester,
  cardTester,
  type FactOnScreen,
  type NoticeOnScreen,
  type SectionOnScreen,
} from './card-tester.js';
export { type ChecklistTester, checklistTester } from './checklist-tester.js';
export type { FieldTester } from './field-tester.js';
export type { Around } from './find.js';
export type { TesterOptions, TesterUser } from './hands.js';
export { type PlaceOnScreen, type PlannerTester, plannerTester } from './planner-tester.js';
export type { QuestionTester } from './question-tester.js';
export { type SelectorTester, selectorTester, type TypeOnScreen } from './selector-tester.js';
