import { cleanup, render } from '@testing-library/react';
import {
  type ComponentType,
  createRef,
  type ReactElement,
  type ReactNode,
  StrictMode,
} from 'react';
import { afterEach, describe, expect, it } from 'vitest';

export interface ConformanceOptions {
  /** The `data-scope` that the part must carry. */
  scope: string;
  /** The `data-part` that the part must carry. */
  part: string;
  /** Props that the part needs to render at all. */
  props?: Record<string, unknown>;
  /** What the part stands in: its root, usually. */
  wrap?: (part: ReactElement) => ReactNode;
  /** An element that may stand in for the part's own under `asChild`; a `<section>` unless given. */
  child?: ReactElement;
}

/** Proves for one part what every part must do: styling attributes, props, className, ref, `asChild`. */
export function describeConformance(
  // Parts differ in their props; this asks only for what all of them share.
  // biome-ignore lint/suspicious/noExplicitAny: any part is welcome here
  Component: ComponentType<any>,
  { scope, part, props = {}, wrap = (element) => element, child = <section /> }: ConformanceOptions,
): void {
  const selector = `[data-scope="${scope}"][data-part="${part}"]`;

  function show(extra: Record<string, unknown>, children?: ReactNode) {
    const { container } = render(
      <StrictMode>
        {wrap(
          <Component {...props} {...extra}>
            {children ?? (props.children as ReactNode)}
          </Component>,
        )}
      </StrictMode>,
    );
    return container;
  }

  describe(`conformance of ${scope}/${part}`, () => {
    afterEach(cleanup);

    it('carries its scope and part', () => {
      expect(show({}).querySelectorAll(selector).length).toBeGreaterThan(0);
    });

    it('passes on attributes and class names', () => {
      const node = show({ 'data-testid': 'mine', className: 'a b', title: 'Title' }).querySelector(
        `${selector}[data-testid="mine"]`,
      );
      expect(node?.className).toBe('a b');
      expect(node?.getAttribute('title')).toBe('Title');
    });

    it('gives its node to a ref', () => {
      const ref = createRef<HTMLElement>();
      show({ ref });
      expect(ref.current?.matches(selector)).toBe(true);
    });

    it('renders as its child when asked to', () => {
      const node = show({ asChild: true, 'data-testid': 'mine' }, child).querySelector(
        '[data-testid="mine"]',
      );
      expect(node?.matches(selector)).toBe(true);
      expect(node?.localName).toBe(child.type);
    });
  });
}
