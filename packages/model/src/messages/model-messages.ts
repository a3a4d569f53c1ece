import { assuranceMessages } from './en-GB/assurance.js';
import { attributionMessages } from './en-GB/attribution.js';
import { changeMessages } from './en-GB/changes.js';
import { checkMessages } from './en-GB/checks.js';
import { exportMessages } from './en-GB/exports.js';
import { fieldWords } from './en-GB/fields.js';
import { helpMessages } from './en-GB/help.js';
import { issueMessages } from './en-GB/issues.js';
import { valueWords } from './en-GB/values.js';
import type { MessageSet } from './message-set.js';

const english = {
  assurance: assuranceMessages,
  attribution: attributionMessages,
  changes: changeMessages,
  checks: checkMessages,
  exports: exportMessages,
  fields: fieldWords,
  help: helpMessages,
  issues: issueMessages,
  values: valueWords,
};

/** Every text of the model in one language. */
export type ModelMessages = {
  readonly [Room in keyof typeof english]: (typeof english)[Room]['messages'];
};

/** The message sets of the model in English. */
export const modelMessages: readonly MessageSet[] = /* @__PURE__ */ Object.values(english);

/** The message sets of the model in another language. One that lacks a text does not compile. */
export const defineModelMessages = (
  locale: string,
  messages: ModelMessages,
): readonly MessageSet[] =>
  Object.entries(messages).map(([room, texts]) => ({
    scope: english[room as keyof ModelMessages].scope,
    locale,
    messages: texts,
  }));
