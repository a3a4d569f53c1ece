import type { PlanStorage, PlanStore } from '@engagement-kit/model';
import { windowOf } from '@engagement-kit/react';
import type { CurrentSession } from './current-session.js';
import type { Opening } from './opening.js';
import type { PlanFileView } from './plan-file-view.js';

interface ConnectPageOptions {
  readonly store: PlanStore;
  readonly storage: PlanStorage | undefined;
  readonly view: PlanFileView;
  readonly session: CurrentSession;
  readonly opening: Opening;
  readonly refreshList: () => Promise<void>;
  /** The version that the store's plan was loaded as: saving then goes on at once. */
  readonly since: string | undefined;
}

/**
 * Returns what listens to the store, to other tabs and to the page of a node, until what that returns in turn is
 * called. What waits to be saved is written whenever the page may go.
 */
export function connectPage({
  store,
  storage,
  view,
  session,
  opening,
  refreshList,
  since,
}: ConnectPageOptions): (node: Node) => () => void {
  let isConnected = false;
  /** Saving was on, and goes on with the next connection. */
  let isAsleep = since !== undefined;

  const followStore = () =>
    store.subscribe(({ plan }, before) => {
      if (opening.isComingIn() || plan === before.plan) return;
      // What was said is over once work goes on.
      if (view.getState().outcome) view.set({ outcome: null });
      // The host has put another plan in place.
      if (plan.id !== session.get().id) {
        session.get().halt();
        // What was asked and said was about the plan before.
        opening.takeWaiting();
        view.set({ question: null, copy: null, problem: null, outcome: null });
        session.begin({ kind: 'new' });
      } else session.look();
    });

  return (node) => {
    const page = node.ownerDocument;
    const window = windowOf(node);
    const leave = () => void session.get().flush();
    const hide = () => page?.visibilityState === 'hidden' && leave();
    page?.addEventListener('visibilitychange', hide);
    window?.addEventListener('pagehide', leave);
    const stopStorage = storage?.subscribe(() => void refreshList());
    const stopStore = followStore();

    isConnected = true;
    void refreshList();
    if (isAsleep) void session.get().start();
    isAsleep = false;

    return () => {
      page?.removeEventListener('visibilitychange', hide);
      window?.removeEventListener('pagehide', leave);
      stopStorage?.();
      stopStore();
      isConnected = false;
      opening.reading.stop();
      const left = session.get();
      if (!left.isOn()) return;
      // The view may come back at once, and then saving goes on.
      isAsleep = true;
      void left.flush().then(() => isConnected || left.halt());
    };
  };
}
