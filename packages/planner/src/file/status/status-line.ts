import { fillNodes } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import type { FilesTools } from '../files-context.js';
import { savedTime } from './saved-time.js';

/** The one line on where the plan is saved. */
export function statusLine(tools: FilesTools): ReactNode {
  const { say, file, sayIssue } = tools;
  const { save, unreachable } = file;
  if (save.status === 'failed') {
    return fillNodes(say('notSaved'), { message: sayIssue(save.issues[0]) ?? '' });
  }
  if (save.status === 'saved') return savedLine(tools);
  if (save.status !== 'off') return say('saving');
  const line = basisLine(tools);
  return unreachable
    ? [`${line} `, ...fillNodes(say('unreachable'), { message: sayIssue(unreachable) })]
    : line;
}

/** When the plan was saved; empty where it is not. */
export function savedLine(tools: FilesTools): string {
  const { save, now } = tools.file;
  if (save.status !== 'saved') return '';
  return tools.sayHere('saved', { time: savedTime(tools, save.savedAt, now || save.savedAt) });
}

/** The same as the one line in a few words, where there is no room to say more; empty for a failure, which needs it. */
export function shortLine(tools: FilesTools): string {
  const { save, now, basis, isUnsaved } = tools.file;
  if (save.status === 'failed') return '';
  if (save.status === 'saved')
    return tools.say('savedShort', { time: savedTime(tools, save.savedAt, now || save.savedAt) });
  if (save.status !== 'off') return tools.say('saving');
  const isInFile = (basis.kind === 'file' || basis.kind === 'copy') && !isUnsaved;
  return tools.say(isInFile ? 'inFileShort' : 'notSavedShort');
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
