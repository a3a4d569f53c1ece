'use client';

import {
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';

/** What `useModalDialog` is told. */
export interface ModalDialogOptions {
  /** What has the focus first, where it is there; else the way back. */
  readonly first?: RefObject<HTMLElement | null> | undefined;
  /** Leaves everything as it is, and lets the dialog go. */
  readonly onCancel: () => void;
  /** Puts the focus somewhere sensible as the dialog goes. `before` had it when the dialog came. */
  readonly onGone: (dialog: HTMLElement, before: HTMLElement | null) => void;
}

/** The refs and handlers of a modal dialog. */
export interface ModalDialog {
  /** The props of the `<dialog>`. */
  readonly dialog: {
    readonly ref: RefObject<HTMLDialogElement | null>;
    readonly onCancel: (event: SyntheticEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** The ref of the button that leaves everything as it is. */
  readonly back: RefObject<HTMLButtonElement | null>;
}

/**
 * Asks in a `<dialog>` for as long as it is rendered, which is never on a server. The page behind it is out of reach
 * where the browser can do that. The focus begins on the way back, and Escape goes that way as well.
 */
export function useModalDialog({ first, onCancel, onGone }: ModalDialogOptions): ModalDialog {
  const ref = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog comes
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const before = (node.getRootNode() as Document | ShadowRoot).activeElement;
    // Where a browser has no modal dialogs, the question stands in the page.
    if (node.showModal) node.showModal();
    else node.setAttribute('open', '');
    (first?.current ?? back.current)?.focus();
    return () => {
      node.close?.();
      gone.current(node, before as HTMLElement | null);
    };
  }, []);
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel(event);
  };
  return { dialog: { ref, onCancel: cancel, onKeyDown }, back };
}
