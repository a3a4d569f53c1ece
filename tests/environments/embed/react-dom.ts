// What Testing Library and the tests take from react-dom, over Preact alone.
import { type ComponentChild, createElement, hydrate, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export { act } from 'preact/test-utils';

/** A root as React has it. */
export function createRoot(container: Element) {
  return {
    render: (children: ComponentChild) => render(children, container),
    unmount: () => render(null, container),
  };
}

export function hydrateRoot(container: Element, children: ComponentChild) {
  hydrate(children, container);
  return createRoot(container);
}

function Elsewhere({ children, into }: { children?: ComponentChild; into: Element }) {
  useLayoutEffect(() => render(children, into));
  useLayoutEffect(() => () => render(null, into), [into]);
  return null;
}

/** Renders somewhere else. Contexts stay behind, which the tests have none of. */
export const createPortal = (children: ComponentChild, into: Element) =>
  createElement(Elsewhere, { children, into });

export const flushSync = (act: () => void): void => act();

export default { render, hydrate, flushSync };
