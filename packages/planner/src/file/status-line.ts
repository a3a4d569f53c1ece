import { formatMessage } from '@engagement-kit/model';
import type { PlanFilePartTools } from './context.js';
import { formatTime } from './format-time.js';

/** The one honest line on where the plan is. */
export function statusLine({ file, set, words, here }: PlanFilePartTools): string {
  const { save, basis, isUnsaved, unreachable, now } = file;
  const at = (instant: string) => formatTime(set, instant, now || instant);
  if (save.status === 'failed') {
    return formatMessage(words.notSaved, { message: save.issues[0]?.message ?? '' });
  }
  if (save.status === 'saved') return formatMessage(here(words.saved), { time: at(save.savedAt) });
  if (save.status !== 'off') return words.saving;

  const lines = {
    new: () => words.nothingSaved,
    deleted: () => here(words.deleted),
    file: () => (isUnsaved ? words.changedSinceFile : words.openedFile),
    copy: () => (isUnsaved ? words.changedSinceCopy : words.copySaved),
    stopped: () => here(isUnsaved ? words.changedSinceStopped : words.stopped),
  };
  const line = formatMessage(lines[basis.kind](), {
    file: 'file' in basis ? basis.file : '',
    time: 'savedAt' in basis ? at(basis.savedAt) : '',
  });
  return unreachable
    ? `${line} ${formatMessage(words.unreachable, { message: unreachable.message })}`
    : line;
}
