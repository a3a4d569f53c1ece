/** Why a value changes, and a way to refuse the change. */
export interface ChangeDetails<Reason extends string = string> {
  /** One of the component's closed set of reasons. */
  readonly reason: Reason;
  /** The DOM event behind the change, if there is one. */
  readonly event: Event | undefined;
  /** Keeps an uncontrolled value as it was. */
  readonly cancel: () => void;
  readonly isCanceled: boolean;
}

/** Details for a change handler. Afterwards `isCanceled` says whether it refused. */
export function createChangeDetails<Reason extends string>(
  reason: Reason,
  event?: Event,
): ChangeDetails<Reason> {
  let canceled = false;
  return {
    reason,
    event,
    cancel: () => {
      canceled = true;
    },
    get isCanceled() {
      return canceled;
    },
  };
}
