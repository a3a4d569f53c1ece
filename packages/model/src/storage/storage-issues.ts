import type { Issue, IssueCode, IssueOffer } from '../result.js';

const unsaved = 'Everything on this page is still here. What was saved before is still saved.';

const words: Readonly<
  Partial<
    Record<IssueCode, readonly [message: string, kept: string, offers: readonly IssueOffer[]]>
  >
> = {
  'storage-full': [
    'There is no room left to save this plan. Save a copy, or delete a saved plan and try again.',
    unsaved,
    ['download', 'try-again'],
  ],
  'storage-blocked': [
    'This browser does not let this page save. Save a copy to keep your work.',
    'Everything on this page is still here. Nothing has been saved in this browser.',
    ['download'],
  ],
  'storage-failed': [
    'The plan could not be saved or opened there. Try again, or save a copy.',
    unsaved,
    ['download', 'try-again'],
  ],
  'newer-format': [
    'The saved plan was written by a newer version of this program. Open it with that version.',
    'The saved plan has been left as it is.',
    ['download'],
  ],
  damaged: [
    'A saved version of this plan could not be read. It has been set aside.',
    'The text that could not be read is kept as it was. You can save it as a file.',
    ['download'],
  ],
  'already-kept': [
    'This plan is saved here already, in another version. Choose which one to keep.',
    'The saved plan has been left as it is. The plan on this page is still here.',
    ['replace', 'duplicate', 'download'],
  ],
  'removed-elsewhere': [
    'The saved plan has been deleted, perhaps in another tab. Save it again, or save a copy.',
    'Everything on this page is still here.',
    ['save-again', 'download'],
  ],
  'not-removed': [
    'What is saved there could not be deleted. Try again, or delete it where it is kept.',
    'It is still saved.',
    ['try-again'],
  ],
  'unknown-id': ['No plan with this name is saved here.', 'Nothing has changed.', []],
};

/** What went wrong with a storage, what is safe all the same, and what to do. */
export function storageIssue(code: IssueCode, detail: Partial<Issue> = {}): Issue {
  const [message, kept, offers] = words[code] ?? words['storage-failed'] ?? ['', '', []];
  return { code, path: [], message, kept, offers, ...detail };
}

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
