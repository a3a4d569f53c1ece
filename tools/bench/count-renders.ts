// Counts the components that React renders, through the hook that its developer tools use. React looks for the
// hook once, when it loads, so answering.mjs puts this before it.
interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

// The kinds of fiber that are components: functions, forwardRef and memo.
const components = new Set([0, 11, 14, 15]);
const performedWork = 1;

export const renders = { count: 0 };

/** Counts as React's own developer tools do: what worked in this commit, below what changed. */
function count(fiber: Fiber, before: Fiber | null) {
  if (components.has(fiber.tag) && (fiber.flags & performedWork) !== 0) renders.count += 1;
  if (before && fiber.child === before.child) return;
  for (let child = fiber.child; child; child = child.sibling) count(child, child.alternate);
}

Object.assign(window, {
  renders,
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount() {},
    onCommitFiberRoot(_id: number, { current }: { current: Fiber }) {
      count(current, current.alternate);
    },
  },
});
