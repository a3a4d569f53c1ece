import {
  type Issue,
  ok,
  type Plan,
  type Result,
  readableText,
  type SetAsideText,
} from '@engagement-kit/model';
import { downloadFile } from '@engagement-kit/react';
import { planFileName } from '../file-name.js';
import type { PlanFileOptions } from './plan-file-state.js';
import { readSafely } from './read-file.js';

/** A copy that was handed over. */
interface SavedCopy {
  /** The name of its file; nothing when the browser refused. */
  readonly file: string | undefined;
  /** What the person should know of it. */
  readonly notices: readonly Issue[];
}

/** Hands a copy of the plan to the person. One that could not be opened again is refused. */
export function saveCopyOf(
  node: Node,
  plan: Plan,
  readPlan: PlanFileOptions['readPlan'],
): Result<SavedCopy> {
  const readable = readableText(plan, (text) => readSafely(readPlan, String(text)));
  if (!readable.ok) return readable;
  const { text: content, notices } = readable.value;
  const name = planFileName(plan, 'json');
  const isSaved = downloadFile(node, { name, mediaType: 'application/json', content });
  return ok({ file: isSaved ? name : undefined, notices });
}

/** Hands over texts that could not be read, word for word, one after the other. */
export function saveTexts(node: Node, texts: readonly SetAsideText[]): string | undefined {
  if (texts.length === 0) return undefined;
  const name = 'what-is-there.txt';
  const content = texts.map(({ text }) => text).join('\n\n');
  return downloadFile(node, { name, mediaType: 'text/plain', content }) ? name : undefined;
}
