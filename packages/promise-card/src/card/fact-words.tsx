import { AddressLink } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { node } from '../card-part.js';
import type { PromiseFact, PromiseRun } from '../content/content.js';

/** All that a fact says, to tell it from the same fact in other words. */
export const factText = ({ label = '', runs }: PromiseFact): string =>
  [label, ...runs.map(({ text }) => text)].join(' ');

/** A fact's label and words, marked up as what they are. Beside a label, the words keep their own direction. */
export function factWords({ label, runs }: PromiseFact): readonly ReactNode[] {
  const words = runs.map(runWords);
  if (!label) return words;
  return [
    <span {...node('label')} key="label">
      {label}
    </span>,
    ' ',
    <span dir="auto" key="words">
      {words}
    </span>,
  ];
}

/** One run, marked up as what it is. */
export function runWords({ text, href, lang, dateTime }: PromiseRun, key: number): ReactNode {
  if (href) {
    return (
      <AddressLink
        {...node('link', { address: href === text })}
        address={href}
        lang={lang}
        key={key}
      >
        {text}
      </AddressLink>
    );
  }
  if (dateTime) {
    return (
      <time dateTime={dateTime} key={key}>
        {text}
      </time>
    );
  }
  if (!lang) return text;
  return (
    <span lang={lang} key={key}>
      {text}
    </span>
  );
}
