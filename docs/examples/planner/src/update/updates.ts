import type { Workbox } from 'workbox-window';

/** A newer version of this page, from when it is there until the page is loaded anew. */
export interface Updates {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isReady: () => boolean;
  /** Loads the page anew, in its newer version. What is not saved is lost, so ask first. */
  readonly takeOver: () => void;
}

/**
 * Keeps the page for when there is no network, and watches for newer versions. Nothing changes under the person: a
 * newer version waits until `takeOver`, or until no window has this page open.
 */
export function keepOffline(): Updates {
  const listeners = new Set<() => void>();
  let worker: Workbox | undefined;
  let isReady = false;
  let isInCharge = false;

  const show = (): void => {
    isReady = true;
    for (const listener of listeners) listener();
  };
  const start = async (): Promise<void> => {
    const { Workbox } = await import('workbox-window');
    const registered = new Workbox(ownScript('./worker.js'));
    worker = registered;
    registered.addEventListener('waiting', show);
    registered.addEventListener('controlling', ({ isUpdate, isExternal }) => {
      // In another window somebody has asked for it. Here it waits for this person.
      isInCharge = !!isUpdate || !!isExternal;
      if (isInCharge) show();
    });
    await registered.register();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void registered.update().catch(withoutNetwork);
    });
  };
  // Where a browser keeps nothing, the page is as good as any other that needs a network.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void start().catch(withoutNetwork);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReady: () => isReady,
    takeOver: () => {
      const reload = () => location.reload();
      if (isInCharge) return reload();
      worker?.addEventListener('controlling', reload);
      worker?.messageSkipWaiting();
    },
  };
}

const withoutNetwork = (): void => {};

/** The address of a script beside this page, for browsers that ask who vouches for it. */
const ownScript = (address: string) =>
  window.trustedTypes
    ?.createPolicy('planner-worker', { createScriptURL: (own) => own })
    .createScriptURL(address) ?? address;
