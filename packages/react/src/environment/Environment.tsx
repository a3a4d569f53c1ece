'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** Level of a heading: 1 is `<h1>`, the title of a page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Where components stand: what their page looks like from inside. */
export interface EnvironmentValue {
  /** Level of the first heading that a component renders; 2 unless set. */
  readonly headingLevel: HeadingLevel;
  /** The document or shadow root that components are in; by default each asks its own node. */
  readonly rootNode?: Document | ShadowRoot | undefined;
  /**
   * Milliseconds to wait before a change is said to people who cannot see it. Each component knows its own
   * unless set; tests set 0, so that they need not wait.
   */
  readonly announcementDelay?: number | undefined;
}

const EnvironmentContext = /* @__PURE__ */ createContext<EnvironmentValue>({ headingLevel: 2 });

/** Tells the components below where they stand. Values not given come from the environment around it. */
export function Environment({
  headingLevel,
  rootNode,
  announcementDelay,
  children,
}: Environment.Props): ReactNode {
  const outer = useEnvironment();
  const value = useMemo(
    () => ({
      headingLevel: headingLevel ?? outer.headingLevel,
      rootNode: rootNode ?? outer.rootNode,
      announcementDelay: announcementDelay ?? outer.announcementDelay,
    }),
    [headingLevel, rootNode, announcementDelay, outer],
  );
  return <EnvironmentContext.Provider value={value}>{children}</EnvironmentContext.Provider>;
}

export namespace Environment {
  /** What `Environment` says of the place, for everything inside. */
  export interface Props extends Partial<EnvironmentValue> {
    children?: ReactNode;
  }
}

/** The environment that the component stands in. */
export function useEnvironment(): EnvironmentValue {
  return useContext(EnvironmentContext);
}
