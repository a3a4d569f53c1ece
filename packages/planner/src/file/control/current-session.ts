import type { LoadedPlan, PlanStorage, PlanStore } from '@engagement-kit/model';
import type { PlanFileBasis } from './plan-file-state.js';
import type { PlanFileView } from './plan-file-view.js';
import { createPlanSession, type PlanSession } from './plan-session.js';

/** The session of the plan that is on the page now. */
export interface CurrentSession {
  readonly get: () => PlanSession;
  /** Follows the plan that has just come into the store, perhaps from the storage. The session before has been stopped. */
  readonly begin: (basis: PlanFileBasis, loaded?: Loaded) => void;
  /** Shows what the session knows, if that has changed. */
  readonly look: () => void;
}

type Loaded = Pick<LoadedPlan, 'version' | 'notices'>;

interface CurrentSessionOptions {
  readonly store: PlanStore;
  readonly storage: PlanStorage | undefined;
  readonly view: PlanFileView;
  /** The version that the store's plan was loaded as. */
  readonly since: string | undefined;
  readonly refreshList: () => Promise<void>;
}

/** Follows the plan on the page, and keeps the view true to it. */
export function createCurrentSession({
  store,
  storage,
  view,
  since,
  refreshList,
}: CurrentSessionOptions): CurrentSession {
  const look = (): void => {
    const now = {
      isUnsaved: session.isUnsaved(),
      isStored: session.isStored(),
      basis: session.basis(),
    };
    const was = view.getState();
    const names = ['isUnsaved', 'isStored', 'basis'] as const;
    if (names.some((name) => was[name] !== now[name])) view.set(now);
  };

  const open = (
    basis: PlanFileBasis,
    version?: string,
    known: Loaded['notices'] = [],
  ): PlanSession => {
    const opened = createPlanSession({
      store,
      storage,
      basis,
      since: version,
      onSave: (save) => {
        if (opened !== session) return;
        view.showSave(save, store.getState().plan, known);
        if (save.status === 'saved' && save.tookIn) {
          view.say({ name: 'changedElsewhere', at: save.savedAt });
        }
        look();
        const isListed = !!view.getState().plans?.some(({ id }) => id === opened.id);
        // A plan that is new to the list, or gone from it.
        if (save.status === (isListed ? 'failed' : 'saved')) void refreshList();
      },
    });
    return opened;
  };

  let session = open({ kind: 'new' }, since);
  look();

  return {
    get: () => session,
    begin: (basis, loaded) => {
      const known = loaded?.notices ?? [];
      session = open(basis, loaded?.version, known);
      view.set({ save: { status: 'off' }, notices: known });
      look();
    },
    look,
  };
}
