'use client';

import type { EngagementTypeId, MessageSet } from '@engagement-kit/model';
import {
  headingTag,
  oldDefinePart,
  Part,
  type PartComponent,
  type PartProps,
  useEnvironment,
  useMessages,
} from '@engagement-kit/react';
import { type Context, createElement, type ReactNode, useContext, useId } from 'react';
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

/** What the roots of compare, picture and recogniser have in common. */
export interface HelpRootProps extends PartProps<'div'> {
  /** The types to show. The selector's around it unless given, else the published UKHSA spectrum. */
  guidance?: SpectrumGuidance | undefined;
  /** Folds it behind its heading, with the browser's own `<details>`. */
  fold?: boolean | undefined;
  /** The heading, in other words than the default. */
  heading?: ReactNode;
}

/** What every such root reads of its props. */
type HelpProps = Omit<HelpRootProps, 'defaultValue'>;

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

interface HelpPlan<Shared> extends HelpRootProps {
  /** What the root's parts are to know. */
  shared: Shared;
  /** Shows the heading when not folded, too. */
  headed?: boolean;
  after?: readonly ReactNode[];
}

/**
 * Makes the root of compare, picture or recogniser: a `<div>`, or a `<details>` with the heading as its
 * summary. It takes guidance and choice from its props, else from the selector around it.
 */
export function defineHelpRoot<Props extends HelpProps, Shared>(
  scope: string,
  SharedContext: Context<Shared | null>,
  useHelp: (props: Props, help: HelpContextValue) => HelpPlan<Shared> | null,
): PartComponent<Props> {
  return oldDefinePart(scope, 'root', null, function useHelpRoot(props: Props) {
    const id = useId();
    const selector = useContext(SpectrumSelectorContext);
    const words = useMessages(spectrumSelectorMessages);
    const { headingLevel } = useEnvironment();
    const guidance = props.guidance ?? selector?.guidance ?? ukhsaSpectrum;
    const language = languageWithin(guidance, words.locale);
    const value = selector?.value ?? null;
    const plan = useHelp(props, { id, guidance, language, words, value, selector });
    if (!plan) return null;
    const { shared, guidance: _, fold, heading, headed, ...node } = plan;
    const title = fold
      ? ({ as: 'summary', scope, part: 'summary' } as const)
      : { as: headingTag(headingLevel), scope, part: 'heading' };
    return {
      as: fold ? 'details' : 'div',
      lang: words.locale,
      provide: [SharedContext, shared],
      before: fold || headed ? createElement(Part, title, heading) : undefined,
      ...node,
    };
  });
}
