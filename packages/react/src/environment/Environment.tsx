'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** Level of a heading: 1 is `<h1>`, the title of a page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The place that components are in, as they need to know it. */
export interface EnvironmentValue {
  /** Level of the first heading that a component renders; 2 unless set. */
  readonly headingLevel: HeadingLevel;
  /** The document or shadow root that components are in. By default, each component asks its own node. */
  readonly rootNode?: Document | ShadowRoot | undefined;
  /**
   * Milliseconds to wait before announcing a change to people who cannot see it. Each component has its own default.
   * Tests set 0, so that they need not wait.
   */
  readonly announcementDelay?: number | undefined;
  /**
   * Does the page around show once where the guidance comes from, its licence and the disclaimer? Then components that are
   * for those who plan leave theirs out. What is for the public, a promise card, keeps its own.
   */
  readonly showsSource?: boolean | undefined;
}

const EnvironmentContext = /* @__PURE__ */ createContext<EnvironmentValue>({ headingLevel: 2 });

/** Tells the components inside about their place. Values that are not given come from the environment around it. */
export function Environment({
  headingLevel,
  rootNode,
  announcementDelay,
  showsSource,
  children,
}: Environment.Props): ReactNode {
  const outer = useEnvironment();
  const value = useMemo(
    () => ({
      headingLevel: headingLevel ?? outer.headingLevel,
      rootNode: rootNode ?? outer.rootNode,
      announcementDelay: announcementDelay ?? outer.announcementDelay,
      showsSource: showsSource ?? outer.showsSource,
    }),
    [headingLevel, rootNode, announcementDelay, showsSource, outer],
  );
  return <EnvironmentContext.Provider value={value}>{children}</EnvironmentContext.Provider>;
}

export namespace Environment {
  /** What `Environment` tells everything inside it. */
  export interface Props extends Partial<EnvironmentValue> {
    children?: ReactNode;
  }
}

/** The environment around the component. */
export function useEnvironment(): EnvironmentValue {
  return useContext(EnvironmentContext);
}
