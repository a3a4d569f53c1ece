import { viewLimit } from '../files/limits.js';
import { type FileFormat, readFormat } from '../files/read-format.js';
import { type FileLike, type ReadTextFileOptions, readTextFile } from '../files/read-text-file.js';
import type { Result } from '../result.js';
import { checked } from '../zod-issues.js';
import {
  type CommunityViewFile,
  communityViewFile,
  communityViewVersion,
} from './community-view-file.js';

const viewFormat: FileFormat = {
  format: 'community-view',
  newest: communityViewVersion,
  limit: viewLimit,
  otherFormat: 'file.notAView',
};

/**
 * Reads what a community says, from the text of its file or from a value that was parsed elsewhere. The command
 * `view.add` takes it into the plan.
 *
 * Issues: `not-json`; `too-large`, `too-deep`; `other-format`; `newer-format`; else one for each field that does not fit.
 */
export function readCommunityView(input: unknown): Result<CommunityViewFile> {
  const file = readFormat(input, viewFormat);
  return file.ok ? checked(communityViewFile, file.value) : file;
}

/** Reads the file that a group sent back. Never throws or rejects. Issues: those of `readTextFile` and `readCommunityView`. */
export async function openCommunityView(
  file: FileLike,
  options: ReadTextFileOptions,
): Promise<Result<CommunityViewFile>> {
  const text = await readTextFile(file, options);
  return text.ok ? readCommunityView(text.value) : text;
}
