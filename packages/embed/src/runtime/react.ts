// What the components take from React, over Preact's core and hooks. Smaller than `preact/compat`, because it has
// only what they use; the components' own tests run on it as well. Decision 0030 says what it saves.
import {
  type ComponentChildren,
  type ComponentType,
  createElement as create,
  type JSX,
  options,
  type VNode,
} from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export {
  Component,
  cloneElement,
  createContext,
  createElement,
  createRef,
  Fragment,
  Fragment as StrictMode,
  isValidElement,
} from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

type Props = Record<string, unknown> & { ref?: unknown; children?: ComponentChildren };

/** React's names for things that the DOM calls otherwise. */
function rename(props: Props, from: string, to: string): void {
  if (!(from in props)) return;
  props[to] = props[from];
  delete props[from];
}

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  const { type } = vnode;
  if (typeof type === 'string') {
    const props = vnode.props as Props;
    rename(props, 'onBlur', 'onfocusout');
    rename(props, 'strokeWidth', 'stroke-width');
    // React's change event of a text field is the DOM's input event.
    if (/^(input|textarea)$/.test(type) && !/^(radio|checkbox|file)$/.test(`${props.type}`)) {
      rename(props, 'onChange', 'oninput');
    }
  }
  before?.(vnode);
};

const event = (options as { event?: (event: unknown) => unknown }).event;
(options as { event?: (event: unknown) => unknown }).event = (native) => {
  (native as { nativeEvent: unknown }).nativeEvent = native;
  return event ? event(native) : native;
};

/** A component that hands on its `ref`, which in Preact is a prop like any other. */
export const forwardRef =
  (render: (props: object, ref: unknown) => ComponentChildren) =>
  ({ ref, ...props }: Props): ComponentChildren =>
    render(props, ref ?? null);

/** A component that renders again only when a prop changes. */
export const memo = (type: ComponentType<object>): ComponentType<object> =>
  function Memo(this: { shouldComponentUpdate: unknown }, props: Props): JSX.Element {
    this.shouldComponentUpdate = (next: Props) =>
      Object.keys({ ...props, ...next }).some((name) => props[name] !== next[name]);
    return create(type, props);
  } as unknown as ComponentType<object>;

/** The snapshot of a store, and a new rendering when it changes. */
export function useSyncExternalStore<Snapshot>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Snapshot,
): Snapshot {
  const value = getSnapshot();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(() => {});
  useLayoutEffect(() => {
    latest.current = () => {
      if (!Object.is(value, getSnapshot())) refresh(undefined as never);
    };
    latest.current();
  });
  useEffect(() => {
    const check = () => latest.current();
    check();
    return subscribe(check);
  }, [subscribe]);
  return value;
}

/** What JSX compiles to. */
export const jsx = (type: string, props: object, key?: string): VNode =>
  create(type as never, (key === undefined ? props : { ...props, key }) as never);

export { jsx as jsxDEV, jsx as jsxs };

/** zustand takes these from the default export. A bundle without a plan's store drops them. */
export default { useCallback, useDebugValue: (): void => {}, useRef, useSyncExternalStore };
