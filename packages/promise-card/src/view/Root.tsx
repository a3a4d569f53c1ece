'use client';

import type { ViewRequest } from '@engagement-kit/model';
import {
  type HeadingLevel,
  type PartProps,
  useEnvironment,
  useTranslatedPage,
} from '@engagement-kit/react';
import { type ComponentType, createElement, forwardRef, useId, useRef } from 'react';
import { useView, type ViewProps } from './use-view.js';
import {
  rootPart,
  type ViewChangeDetails,
  type ViewChangeReason,
  ViewContext,
} from './view-context.js';

const own = [
  'request',
  'value',
  'defaultValue',
  'onValueChange',
  'onGive',
  'keep',
  'readOnly',
  'headingLevel',
] as const;

/**
 * What a group reads and is asked, and what it says: a `<section>`. A request about another plan begins anew, so that no
 * words reach a plan that they were not meant for.
 */
export const Root = /* @__PURE__ */ perRequest(
  /* @__PURE__ */ rootPart('root', own, function useRoot(props: Root.Props) {
    const node = useRef<HTMLElement>(null);
    useTranslatedPage(node);
    const ownId = useId();
    const { id = ownId } = props;
    const view = useView(props, id);
    const environment = useEnvironment();
    const { headingLevel = environment.headingLevel } = props;
    return {
      as: 'section',
      id,
      ref: node,
      lang: view.content.lang,
      'aria-labelledby': view.idOf('title'),
      provide: [ViewContext, { ...view, headingLevel }],
    };
  }),
);

export namespace Root {
  /** Why the draft changes: what was written or chosen, or a draft that was kept in this tab. */
  export type ChangeReason = ViewChangeReason;

  /** The details of `onValueChange`, besides the draft. */
  export type ChangeDetails = ViewChangeDetails;

  export interface Props extends Omit<PartProps<'section'>, 'defaultValue'>, ViewProps {
    /** Level of the title, 1 to 6; that of `Environment`, else 2, unless given. */
    headingLevel?: HeadingLevel | undefined;
  }
}

/** Remounts the root for each plan that is asked about. */
function perRequest<Component>(inner: Component): Component {
  const Inner = inner as ComponentType<object>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once, when the module loads
  const Anew = forwardRef<unknown, { request: ViewRequest }>((props, ref) =>
    createElement(Inner, { key: props.request.planId, ...props, ref } as object),
  );
  if (Inner.displayName) Anew.displayName = Inner.displayName;
  return Anew as unknown as Component;
}
