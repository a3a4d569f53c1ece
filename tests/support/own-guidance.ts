import { readFileSync } from 'node:fs';

const guide = readFileSync(`${import.meta.dirname}/../../docs/guides/own-guidance.md`, 'utf8');

/** The smallest guidance of a host's own, as JSON: the very text that the guide shows. */
export const ownGuidanceText = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
