'use client';

import type { EngagementTypeId, MessageSet, Speaker } from '@engagement-kit/model';
import {
  type HeadingLevel,
  headingTag,
  nodesOf,
  type PartPlan,
  type PartProps,
  useEnvironment,
  useGuidanceWarning,
  useMessages,
} from '@engagement-kit/react';
import { type ReactNode, useContext, useId } from 'react';
import { languageWithin, type SpectrumGuidance, ukhsaSpectrum } from '../guidance.js';
import { SpectrumContext, type SpectrumContextValue } from '../root/root-context.js';

/** What compare, picture and recogniser all take. */
export interface HelpProps extends Omit<PartProps<'div'>, 'defaultValue'> {
  /** The types to show; by default those of the selector around it, or else the published UKHSA spectrum. */
  guidance?: SpectrumGuidance | undefined;
  /** Folds it behind its heading, with the browser's own `<details>`. */
  fold?: boolean | undefined;
  /** The heading, if not the default one. */
  heading?: ReactNode;
}

/** The props that a help's root keeps from its node. */
export const helpProps = ['guidance', 'fold', 'heading'] as const;

/** What a help tells its parts. */
export interface Help<Messages extends object> {
  id: string;
  guidance: SpectrumGuidance;
  /** `lang` for guidance text, where it differs from the words around it. */
  language: string | undefined;
  /** Its own words. */
  words: Speaker<Messages>;
  /** The type chosen in the selector around it. */
  value: EngagementTypeId | null;
  /** The selector around it, if there is one. */
  selector: SpectrumContextValue | null;
  headingLevel: HeadingLevel;
}

/**
 * What compare, picture and recogniser have in common: each works alone or inside a selector. `english` are its words
 * in English.
 */
export function useHelp<Messages extends object>(
  component: string,
  { guidance: own }: HelpProps,
  english: MessageSet<Messages>,
): Help<Messages> {
  const id = useId();
  const selector = useContext(SpectrumContext);
  const words = useMessages(english);
  const { headingLevel } = useEnvironment();
  useGuidanceWarning(component, own ?? selector?.guidance);
  const guidance = own ?? selector?.guidance ?? ukhsaSpectrum;
  const language = languageWithin(guidance.source.language, words.locale);
  return { id, guidance, language, words, value: selector?.value ?? null, selector, headingLevel };
}

/** The node of a help's root: a `<details>` with the title as its summary if it folds, else a `<div>`. */
export function helpRoot(
  scope: string,
  { fold, heading }: HelpProps,
  { words, headingLevel }: { words: { locale: string }; headingLevel: HeadingLevel },
  title: string,
  /** Shows the title when it does not fold, too. */
  titled = false,
): PartPlan {
  const node = nodesOf(scope);
  const Heading = headingTag(headingLevel);
  return {
    as: fold ? 'details' : 'div',
    lang: words.locale,
    before: fold ? (
      <summary {...node('summary')}>{heading ?? title}</summary>
    ) : titled ? (
      <Heading {...node('heading')}>{heading ?? title}</Heading>
    ) : undefined,
  };
}
