'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { PromiseChangeProps } from './PromiseChange.js';

/** The dialog once it is there, and what became of loading it. */
interface LoadedDialog {
  readonly component?: ComponentType<PromiseChangeProps>;
  /** It could not be loaded, as without a network. */
  readonly hasFailed?: boolean;
}

/** The dialog, loaded once somebody needs it: most reviews never ask. Asking again tries again. */
export function useLoadedDialog(isNeeded: boolean): LoadedDialog {
  const [dialog, setDialog] = useState<LoadedDialog>({});
  const { component } = dialog;
  useEffect(() => {
    if (!isNeeded || component) return;
    let isHere = true;
    const show = (loaded: LoadedDialog) => isHere && setDialog(loaded);
    import('./PromiseChange.js').then(
      ({ PromiseChange }) => show({ component: PromiseChange }),
      () => show({ hasFailed: true }),
    );
    return () => {
      isHere = false;
    };
  }, [isNeeded, component]);
  return isNeeded ? dialog : {};
}
