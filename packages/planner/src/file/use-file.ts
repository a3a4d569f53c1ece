'use client';

import { usePartContext } from '@engagement-kit/react';
import type { PlanFileBinding } from './control/use-plan-file.js';
import { FilesContext } from './files-context.js';

/** The state and actions of the plan’s file, for a piece of your own inside `Files.Root` or in the bar of `Planner`. */
export const useFile = (): PlanFileBinding => usePartContext(FilesContext, 'useFile').file;
