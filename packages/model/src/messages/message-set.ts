import type { Conventions } from './conventions/conventions.js';

/** A text for each plural form of a language; `{count}` stands for the number. Welsh uses all six. */
export interface PluralMessage {
  /** In Welsh: 0. */
  readonly zero?: string;
  /** In English and Welsh: 1. */
  readonly one?: string;
  /** In Welsh: 2. */
  readonly two?: string;
  /** In Welsh: 3. */
  readonly few?: string;
  /** In Welsh: 6. */
  readonly many?: string;
  /** Every other number, and every number where a language has no other form. */
  readonly other: string;
}

/** A text with `{name}` where a value goes, or its plural forms. Plain data, so it can cross any boundary. */
export type Message = string | PluralMessage;

/** The messages of one component in one language. */
export interface MessageSet<Messages extends object = object> {
  /** The component that they belong to, as in `data-scope`. */
  readonly scope: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** The texts, each by its name. */
  readonly messages: Messages;
  /** How the language writes days, lists and numbers of things. The platform decides where no set of it says so. */
  readonly conventions?: Conventions | undefined;
}

/**
 * Names a component's messages in one language. A language that lacks a text does not compile:
 * `defineMessages<SpectrumSelectorMessages>('spectrum-selector', 'cy', { … })`.
 */
export function defineMessages<Messages extends object>(
  scope: string,
  locale: string,
  messages: Messages,
): MessageSet<Messages> {
  return { scope, locale, messages };
}

/**
 * What every language has to provide, derived from the English texts: the same names, each with a text or plural forms.
 */
export type MessagesLike<English> = {
  readonly [Name in keyof English]: English[Name] extends string
    ? string
    : English[Name] extends { readonly other: string }
      ? PluralMessage
      : MessagesLike<English[Name]>;
};
