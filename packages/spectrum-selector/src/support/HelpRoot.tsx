'use client';

import type { EngagementTypeId } from '@engagement-kit/model';
import {
  headingTag,
  type MessageSet,
  Part,
  type PartProps,
  useEnvironment,
  useMessages,
} from '@engagement-kit/react';
import { forwardRef, type ReactNode, useContext, useId } from 'react';
import {
  languageWithin,
  type SpectrumGuidance,
  ukhsaSpectrum,
} from '../guidance/spectrum-guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from '../messages.js';
import {
  SpectrumSelectorContext,
  type SpectrumSelectorContextValue,
} from '../root/root-context.js';
import { partContent } from './part-content.js';

/** What the roots of compare, picture and recogniser have in common. */
export interface HelpRootProps extends Omit<PartProps<'div'>, 'title'> {
  /** The types to show. The selector's around it unless given, else the published UKHSA spectrum. */
  guidance?: SpectrumGuidance | undefined;
  /** Folds it behind its title, with the browser's own `<details>`. */
  fold?: boolean | undefined;
  /** Title of the folded part, in other words than the default. */
  title?: ReactNode;
}

/** What their parts need to know. */
export interface HelpContextValue {
  id: string;
  guidance: SpectrumGuidance;
  language: string | undefined;
  words: MessageSet<SpectrumSelectorMessages>;
  value: EngagementTypeId | null;
  /** The selector around it, if there is one. */
  selector: SpectrumSelectorContextValue | null;
}

/** The state that compare, picture and recogniser share: from props, else from the selector around them. */
export function useHelp(given: SpectrumGuidance | undefined): HelpContextValue {
  const id = useId();
  const selector = useContext(SpectrumSelectorContext);
  const words = useMessages(spectrumSelectorMessages);
  const guidance = given ?? selector?.guidance ?? ukhsaSpectrum;
  return {
    id,
    guidance,
    language: languageWithin(guidance, words.locale),
    words,
    value: selector?.value ?? null,
    selector,
  };
}

interface FoldProps extends Omit<HelpRootProps, 'guidance'> {
  scope: string;
  /** Shows the title as a heading when not folded. */
  heading?: boolean;
}

/** A `<div>`, or a `<details>` with the title as its summary. */
export const Fold = /* @__PURE__ */ forwardRef<HTMLDivElement, FoldProps>(function Fold(
  { scope, fold, title, heading, children, ...props },
  ref,
) {
  const { headingLevel } = useEnvironment();
  const name = fold ? (
    <Part as="summary" scope={scope} part="summary">
      {title}
    </Part>
  ) : (
    heading && (
      <Part as={headingTag(headingLevel)} scope={scope} part="heading">
        {title}
      </Part>
    )
  );
  return (
    <Part as={fold ? 'details' : 'div'} scope={scope} part="root" {...props} ref={ref}>
      {props.asChild ? (
        partContent({ asChild: true, children })
      ) : (
        <>
          {name}
          {children}
        </>
      )}
    </Part>
  );
});
