import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import type { Guidance, LocalGuidance } from './guidance.js';
import { guidancePassages } from './passages.js';

/** What a host adds to a guidance: notes and questions of its own, each beside a published passage. */
export interface GuidanceOverlay {
  /** Tells an overlay from any other file. */
  readonly format: 'guidance-overlay';
  /** The version of the file format. */
  readonly formatVersion: 1;
  /** The guidance that it is for. It may serve several versions. */
  readonly guidanceId: string;
  /** Who speaks: shown with every addition. */
  readonly author: string;
  /** The additions, each beside the passage that its `ref` names. */
  readonly additions: readonly Omit<LocalGuidance, 'author' | 'origin'>[];
}

/**
 * Guidance with a host's additions. They stand apart, under `local`, labelled with their author: no published
 * passage changes, none is added, and counts are still of the published questions. You can apply several overlays in
 * turn.
 *
 * Issues: another guidance; a passage that is not there; an id that is taken.
 */
export function applyOverlay(guidance: Guidance, overlay: GuidanceOverlay): Result<Guidance> {
  const { source, local = [] } = guidance;
  const { author, guidanceId, additions } = overlay;
  const issues: Issue[] = [];
  if (guidanceId !== source.id) {
    issues.push(misfit('unknown-id', ['guidanceId'], guidanceId, source.id));
  }
  const refs = new Set(guidancePassages(guidance).map(({ ref }) => ref));
  const taken = new Set(local.map(({ id }) => id));
  additions.forEach(({ id, ref }, index) => {
    const path = ['additions', index];
    if (!refs.has(ref)) {
      issues.push(misfit('unknown-id', [...path, 'ref'], ref, { name: 'expected.passageRef' }));
    }
    if (taken.has(id))
      issues.push(misfit('duplicate-id', [...path, 'id'], id, { name: 'expected.ownId' }));
    taken.add(id);
  });
  if (issues.length > 0) return fail(...issues);
  const added = additions.map((each) => ({ ...each, author, origin: 'local' as const }));
  return ok({ ...guidance, local: [...local, ...added] });
}

/** The additions beside a passage, in the order in which they were laid. */
export const localGuidanceFor = (
  { local = [] }: Pick<Guidance, 'local'>,
  ref: string,
): readonly LocalGuidance[] => local.filter((each) => each.ref === ref);
