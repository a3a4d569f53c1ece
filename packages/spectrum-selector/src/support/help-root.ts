'use client';

import type { EngagementTypeId } from '@engagement-kit/model';
import type { MessageSet, PartProps } from '@engagement-kit/react';
import type {
  Context,
  ForwardRefExoticComponent,
  PropsWithoutRef,
  ReactNode,
  RefAttributes,
} from 'react';
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
import {
  createElement,
  forwardRef,
  headingTag,
  Part,
  useContext,
  useEnvironment,
  useId,
  useMessages,
} from './kit.js';
import { type PartPlan, renderPlan } from './part-plan.js';

/** What the roots of compare, picture and recogniser have in common. */
export interface HelpRootProps extends PartProps<'div'> {
  /** The types to show. The selector's around it unless given, else the published UKHSA spectrum. */
  guidance?: SpectrumGuidance | undefined;
  /** Folds it behind its heading, with the browser's own `<details>`. */
  fold?: boolean | undefined;
  /** The heading, in other words than the default. */
  heading?: ReactNode;
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

interface HelpPlan<Shared> extends HelpRootProps, Pick<PartPlan, 'after'> {
  /** What the root's parts are to know. */
  shared: Shared;
  /** Shows the heading when not folded, too. */
  headed?: boolean;
}

/**
 * Makes the root of compare, picture or recogniser: a `<div>`, or a `<details>` with the heading as its
 * summary. It takes guidance and choice from its props, else from the selector around it.
 */
export function makeHelpRoot<Props extends Omit<HelpRootProps, 'defaultValue'>, Shared>(
  scope: string,
  SharedContext: Context<Shared | null>,
  usePlan: (props: Props, help: HelpContextValue) => HelpPlan<Shared> | null,
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<HTMLDivElement>> {
  const root = forwardRef<HTMLDivElement, Props>((props, ref) => {
    const id = useId();
    const selector = useContext(SpectrumSelectorContext);
    const words = useMessages(spectrumSelectorMessages);
    const { headingLevel } = useEnvironment();
    const guidance = props.guidance ?? selector?.guidance ?? ukhsaSpectrum;
    const language = languageWithin(guidance, words.locale);
    const value = selector?.value ?? null;
    const plan = usePlan(props as Props, { id, guidance, language, words, value, selector });
    if (!plan) return null;
    const { shared, guidance: _, fold, heading, headed, ...node } = plan;
    return renderPlan(
      scope,
      'root',
      {
        as: fold ? 'details' : 'div',
        lang: words.locale,
        provide: [SharedContext, shared],
        before:
          fold || headed
            ? createElement(
                Part,
                fold
                  ? { as: 'summary', scope, part: 'summary' }
                  : { as: headingTag(headingLevel), scope, part: 'heading' },
                heading,
              )
            : undefined,
        ...node,
      },
      ref,
    );
  });
  root.displayName = SharedContext.displayName;
  return root;
}
