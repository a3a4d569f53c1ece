'use client';

import type { Speaker, ViewDraft, ViewOn } from '@engagement-kit/model';
import {
  type ChangeDetails,
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { SyntheticEvent } from 'react';
import type { CommunityViewMessages } from './messages.js';
import type { ViewContent, ViewQuestion, ViewTaker } from './view-content.js';
import type { Missing } from './view-draft.js';

export const scope = 'community-view';
const name = 'View';

/** Why the draft changes. */
export type ViewChangeReason = 'who' | 'agrees' | 'words' | 'kept';

/** The details of `onValueChange`, besides the draft. */
export type ViewChangeDetails = ChangeDetails<ViewChangeReason>;

/** What the root tells its parts. */
export interface ViewContextValue extends Pick<Speaker<CommunityViewMessages>, 'say'> {
  readonly content: ViewContent;
  readonly draft: ViewDraft;
  readonly headingLevel: HeadingLevel;
  readonly readOnly: boolean;
  /** False until scripts run: then there are no buttons. */
  readonly hydrated: boolean;
  /** Does the website take the answers, beside the file? */
  readonly taker: ViewTaker;
  /** What the last try to hand over lacked, until it is there. */
  readonly missing: Missing | undefined;
  /** What came of it, in words. */
  readonly status: string;
  /** The id of a node by its name. */
  readonly idOf: (name: string) => string;
  readonly writeWho: (who: string, event: SyntheticEvent) => void;
  readonly answer: (
    standardId: string,
    changes: Partial<ViewOn>,
    reason: 'agrees' | 'words',
    event: SyntheticEvent,
  ) => void;
  /** Hands the answers over, to the group as a file or to the website. */
  readonly handOver: (taker: ViewTaker, node: Element, event: SyntheticEvent) => void;
}

export const ViewContext = /* @__PURE__ */ createPartContext<ViewContextValue>('View.Root');

/** What a question tells its parts. */
export interface QuestionContextValue {
  readonly view: ViewContextValue;
  readonly question: ViewQuestion;
  readonly answer: ViewOn;
}

export const QuestionContext =
  /* @__PURE__ */ createPartContext<QuestionContextValue>('View.Question');

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, name);

/** Makes a part that stands inside the root. */
export const viewPart = /* @__PURE__ */ partsOf(scope, name, (part) =>
  usePartContext(ViewContext, part),
);

/** Makes a part that stands inside a question. */
export const questionPart = /* @__PURE__ */ partsOf(scope, name, (part) =>
  usePartContext(QuestionContext, part),
);

/** Names a node that is not a part. */
export const node = /* @__PURE__ */ nodesOf(scope);

/** What makes a control no entry of a form around it: the view goes where the person sends it. */
export const ownForm = ({ idOf }: ViewContextValue) => idOf('no-form');
