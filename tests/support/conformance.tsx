import { cleanup, fireEvent, render } from '@testing-library/react';
import {
  type ComponentType,
  createRef,
  type ReactElement,
  type ReactNode,
  StrictMode,
  type SyntheticEvent,
} from 'react';
import { afterEach, describe, expect, it } from 'vitest';

/** How to see that a part has acted on an event. */
export interface Handled {
  /** Makes the event happen on the part's node. The event of that name with no details, unless given. */
  fire?: (node: HTMLElement) => void;
  /** Something that is another once the part has acted. What is on the page, unless given. */
  outcome?: (container: HTMLElement) => unknown;
}

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
  /** Every event that the part itself acts on, by the name of its prop: `onClick`. */
  handles?: Record<`on${string}`, Handled>;
}

const reactProps = (node: Element) =>
  Object.keys(node).find((name) => name.startsWith('__reactProps$'));

const isReacts = (node: Element) => reactProps(node) !== undefined;

/** The handlers that React has on a node; none where something else renders. */
function handlersOn(node: Element): string[] {
  const key = reactProps(node);
  const props = key ? (node as unknown as Record<string, Record<string, unknown>>)[key] : {};
  return Object.keys(props ?? {}).filter((name) => /^on[A-Z]/.test(name) && props?.[name]);
}

const eventOf = (name: string) =>
  `${name.charAt(2).toLowerCase()}${name.slice(3)}` as keyof typeof fireEvent;

const fireOn = (name: string) => (node: HTMLElement) => {
  (fireEvent[eventOf(name)] as (node: HTMLElement) => void)(node);
};

/**
 * Proves for one part what every part must do: styling attributes, props, className, style, descriptions, ref,
 * `asChild`, and that a host's handler comes first and may prevent the part's own.
 */
export function describeConformance(
  // Parts differ in their props; this asks only for what all of them share.
  // biome-ignore lint/suspicious/noExplicitAny: any part is welcome here
  Component: ComponentType<any>,
  {
    scope,
    part,
    props = {},
    wrap = (element) => element,
    child = <section />,
    handles = {},
  }: ConformanceOptions,
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

  const mine = (container: HTMLElement) =>
    container.querySelector<HTMLElement>(`${selector}[data-testid="mine"]`) as HTMLElement;

  describe(`conformance of ${scope}/${part}`, () => {
    afterEach(cleanup);

    it('carries its scope and part', () => {
      expect(show({}).querySelectorAll(selector).length).toBeGreaterThan(0);
    });

    it('takes attributes, class names, styles and descriptions', () => {
      const own = show({ 'data-testid': 'mine' });
      const described = mine(own).getAttribute('aria-describedby');
      cleanup();
      const node = mine(
        show({
          'data-testid': 'mine',
          className: 'a b',
          title: 'Title',
          style: { order: 3 },
          'aria-describedby': 'theirs',
        }),
      );
      expect(node.classList.contains('a') && node.classList.contains('b')).toBe(true);
      expect(node.title).toBe('Title');
      expect(node.style.order).toBe('3');
      const ids = node.getAttribute('aria-describedby')?.split(' ');
      expect(ids).toContain('theirs');
      // The ids of an instance differ from render to render; how many there are does not.
      expect(ids).toHaveLength(1 + (described ? described.split(' ').length : 0));
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

    it('acts on the events that are listed here, and on no other', () => {
      const node = mine(show({ 'data-testid': 'mine' }));
      const found = handlersOn(node);
      for (const name of found) expect(Object.keys(handles)).toContain(name);
    });

    for (const [name, handled] of Object.entries(handles)) {
      const { fire = fireOn(name), outcome = (container) => container.innerHTML } = handled;

      it(`lets a host’s ${name} come first, and then acts itself`, () => {
        const seen: unknown[] = [];
        const before: unknown[] = [];
        const container: HTMLElement = show({
          'data-testid': 'mine',
          [name]: () => seen.push(outcome(container)),
        });
        before.push(outcome(container));
        fire(mine(container));
        expect(seen.slice(0, 1)).toEqual(before);
        expect(outcome(container)).not.toEqual(before[0]);
      });

      it(`does not act where a host’s ${name} prevents the default`, () => {
        let prevented = false;
        const container = show({
          'data-testid': 'mine',
          [name]: (event: SyntheticEvent) => {
            event.preventDefault();
            prevented = event.defaultPrevented;
          },
        });
        const before = outcome(container);
        const node = mine(container);
        fire(node);
        // Preact hands on the browser's own change event, which nobody can prevent.
        if (prevented || isReacts(node)) expect(outcome(container)).toEqual(before);
      });
    }
  });
}
