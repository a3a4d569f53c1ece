'use client';

import { useIsomorphicLayoutEffect } from '@engagement-kit/react';
import { type Ref, useRef } from 'react';

/** Sets a host's ref to the control that `find` returns, and again whenever that changes. */
export function useInputRef(
  ref: Ref<HTMLInputElement> | undefined,
  find: () => HTMLInputElement | null,
): void {
  const given = useRef({ ref, control: null as HTMLInputElement | null, takeBack: () => {} });

  useIsomorphicLayoutEffect(() => {
    const control = find();
    if (control === given.current.control && ref === given.current.ref) return;
    given.current.takeBack();
    given.current = { ref, control, takeBack: give(ref, control) };
  });

  useIsomorphicLayoutEffect(
    () => () => {
      given.current.takeBack();
      given.current = { ref: undefined, control: null, takeBack: () => {} };
    },
    [],
  );
}

/** Sets a ref, and returns how to clear it. */
function give(
  ref: Ref<HTMLInputElement> | undefined,
  control: HTMLInputElement | null,
): () => void {
  if (!ref || !control) return () => {};
  if (typeof ref === 'function') {
    // From React 19 on, a ref may return its own cleanup.
    const takeBack: unknown = ref(control);
    return typeof takeBack === 'function' ? () => takeBack() : () => ref(null);
  }
  ref.current = control;
  return () => {
    ref.current = null;
  };
}
