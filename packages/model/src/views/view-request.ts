import type { GuidanceSource } from '../guidance/guidance.js';
import type { Evidence, IsoDate, Judgement } from '../plan/plan.js';
import type { PublicPromise } from '../promise/public-promise.js';

/**
 * What a partner group is shown, and asked whether it agrees: an allow-listed projection of a plan. It holds no notes of
 * the people who plan.
 */
export interface ViewRequest {
  /** Tells the file from any other. */
  readonly format: 'view-request';
  /** The version of the file format. */
  readonly formatVersion: 1;
  /** The id of the plan, so that the view finds back to it. */
  readonly planId: string;
  /** Who asks. */
  readonly organisation?: string;
  /** Whom the group can ask. */
  readonly contact?: string;
  /** What was promised, and what became of it. Drafts are not among them. */
  readonly promises: readonly PublicPromise[];
  /** The judgements that the group is asked about: of each standard that the organisation has judged. */
  readonly standards: readonly RequestedStandard[];
  /** Where the published words come from, with their licence. */
  readonly source: GuidanceSource;
}

/** A judgement that a group is asked about. */
export interface RequestedStandard {
  /** The id of the standard. */
  readonly id: string;
  /** Its published number. */
  readonly number: number;
  /** Published words. */
  readonly title: string;
  /** Published words. */
  readonly whyItMatters?: string;
  /** How the organisation judges it. */
  readonly judged: NonNullable<Judgement['value']>;
  /** What it names as evidence and lets everybody see. */
  readonly evidence: readonly PublicEvidence[];
}

/** Evidence that may be shown outside the organisation. */
export interface PublicEvidence extends Pick<Evidence, 'label'> {
  /** A safe address. */
  readonly url?: string;
  /** The day that it is from. */
  readonly on?: IsoDate;
}
