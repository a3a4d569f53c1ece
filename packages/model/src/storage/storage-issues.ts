import type { IssueMessages } from '../messages/en-GB/issues.js';
import type { Saying } from '../messages/saying.js';
import { type Issue, type IssueOffer, issue } from '../result.js';

/** The kinds of problem that a place for plans may have. */
type StorageIssueCode = keyof IssueMessages['storage'];

const offers: Readonly<Record<StorageIssueCode, readonly IssueOffer[]>> = {
  'storage-full': ['download', 'try-again'],
  'too-large': ['try-again'],
  'nearly-too-large': [],
  'not-readable': ['try-again'],
  'storage-blocked': ['download'],
  'storage-failed': ['download', 'try-again'],
  'newer-format': ['download'],
  damaged: ['download'],
  'already-stored': ['replace', 'duplicate', 'download'],
  'removed-elsewhere': ['save-again', 'download'],
  'not-removed': ['try-again'],
  'unknown-id': [],
};

/** What went wrong with a storage, what is safe all the same, and what to do. */
export const storageIssue = (
  code: StorageIssueCode,
  detail: Partial<Issue> = {},
  values: Readonly<Record<string, Saying>> = {},
): Issue =>
  issue(
    code,
    {
      message: { name: `storage.${code}.message`, values },
      safe: { name: `storage.${code}.safe` },
    },
    { offers: offers[code], ...detail },
  );

/** The issue behind whatever a place for texts has thrown. */
export function thrownIssue(error: unknown): Issue {
  const { name, code, message } = Object(error) as Record<'name' | 'code' | 'message', unknown>;
  const found = typeof message === 'string' && message ? { found: message.slice(0, 200) } : {};
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22) {
    return storageIssue('storage-full', found);
  }
  const isBlocked = name === 'SecurityError' || name === 'NotAllowedError';
  return storageIssue(isBlocked ? 'storage-blocked' : 'storage-failed', found);
}
