import type { Issue } from '../result.js';
import { issueMessages } from './en-GB/issues.js';
import { findMessages } from './find-messages.js';
import type { MessageSet } from './message-set.js';
import { type Saying, sayIn } from './saying.js';
import { speaker } from './speaker.js';

/**
 * An issue in another language: `sayIssue(issue, sets)` with message sets as `MessagesProvider` takes them.
 * An issue carries the names of its messages, so it may come from a server or from a worker.
 */
export function sayIssue(issue: Issue, messages: readonly MessageSet[]): Issue {
  if (!issue.said) return issue;
  const words = speaker(findMessages(messages, issueMessages));
  const texts = Object.entries(issue.said as Readonly<Record<string, Saying>>);
  return {
    ...issue,
    ...Object.fromEntries(texts.map(([field, saying]) => [field, sayIn(words, saying)])),
  };
}
