import { type Plan, type SetAsideText, writePlan } from '@engagement-kit/model';
import { downloadFile } from '@engagement-kit/react';
import { planFileName } from '../file-name.js';

/** Hands a copy of the plan to the person. Returns the name of its file, or nothing when the browser refused. */
export function saveCopyOf(node: Node, plan: Plan): string | undefined {
  const name = planFileName(plan, 'json');
  const file = { name, mediaType: 'application/json', content: writePlan(plan) };
  return downloadFile(node, file) ? name : undefined;
}

/** Hands over texts that could not be read, word for word, one after the other. */
export function saveTexts(node: Node, texts: readonly SetAsideText[]): string | undefined {
  if (texts.length === 0) return undefined;
  const name = 'what-is-there.txt';
  const content = texts.map(({ text }) => text).join('\n\n');
  return downloadFile(node, { name, mediaType: 'text/plain', content }) ? name : undefined;
}
