/** Guidance that moves on: what differs between versions, taking a plan along, local additions. No zod here. */

export * from './guidance/diff-guidance.js';
export * from './guidance/overlay.js';
export * from './guidance/update-guidance.js';
