'use client';

import type { PlanVersion } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { useMenuButton } from '../../shared/MoreMenu.js';
import { useHistory } from '../history-context.js';

/** What a version shares with its parts. */
export interface VersionContextValue {
  readonly version: PlanVersion;
  /** Begins the ids of its nodes. `-name` is its name. */
  readonly id: string;
}

/** What a version shares with its parts. */
export const VersionContext =
  /* @__PURE__ */ createPartContext<VersionContextValue>('History.Version');

/** What the root and a version share, for a piece inside `part`. */
export const useVersion = (part: string) => ({
  ...useHistory(part),
  ...usePartContext(VersionContext, part),
  /** The button of the menu around, where there is one. */
  menuButton: useMenuButton(),
});

/** Makes a part that stands inside a version. */
export const versionPart = /* @__PURE__ */ partsOf('plan-history', 'History', useVersion);
