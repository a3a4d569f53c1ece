import type { FilesTools } from '../files-context.js';
import { savedTime } from './saved-time.js';

/** The one line on where the plan is saved. */
export function statusLine(tools: FilesTools): string {
  const { say, file, inWords } = tools;
  const { save, unreachable } = file;
  if (save.status === 'failed') {
    const [issue] = save.issues;
    return say('notSaved', { message: issue ? inWords(issue).message : '' });
  }
  if (save.status === 'saved') {
    return tools.sayHere('saved', {
      time: savedTime(tools, save.savedAt, file.now || save.savedAt),
    });
  }
  if (save.status !== 'off') return say('saving');
  const line = basisLine(tools);
  return unreachable
    ? `${line} ${say('unreachable', { message: inWords(unreachable).message })}`
    : line;
}

/** Where a plan that is not being saved is complete. */
function basisLine(tools: FilesTools): string {
  const { say, sayHere, file } = tools;
  const { basis, isUnsaved } = file;
  switch (basis.kind) {
    case 'new':
      return say('nothingSaved');
    case 'deleted':
      return sayHere('deleted');
    case 'file':
      return say(isUnsaved ? 'changedSinceFile' : 'openedFile', { file: basis.file });
    case 'copy':
      return say(isUnsaved ? 'changedSinceCopy' : 'copySaved', { file: basis.file });
    case 'stopped': {
      const time = savedTime(tools, basis.savedAt, file.now || basis.savedAt);
      return sayHere(isUnsaved ? 'changedSinceStopped' : 'stopped', { time });
    }
  }
}
