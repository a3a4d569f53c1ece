/** Files for people: Markdown, pages, spreadsheets, calendars. DOCX has an entry of its own. */
export * from './export/actions.js';
export * from './export/change-report-content.js';
export type * from './export/content.js';
export { type CsvOptions, toCsv } from './export/csv.js';
export { html, toHtml } from './export/html.js';
export { type LongWork, renderInSteps } from './export/in-steps.js';
export { markdown, toMarkdown } from './export/markdown.js';
export * from './export/plan-content.js';
export * from './export/public-promise-json.js';
export * from './export/question-sheet-content.js';
export { writePlan } from './files/write-plan.js';
