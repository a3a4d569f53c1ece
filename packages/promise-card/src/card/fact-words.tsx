import type { ReactNode } from 'react';
import { node } from '../card-part.js';
import type { PromiseFact, PromiseRun } from '../content/content.js';

/** A fact's label and words, marked up as what they are. */
export function factWords({ label, runs }: PromiseFact): readonly ReactNode[] {
  const words = runs.map(runWords);
  if (!label) return words;
  return [
    <span {...node('label')} key="label">
      {label}
    </span>,
    ' ',
    ...words,
  ];
}

function runWords({ text, href, lang, dateTime }: PromiseRun, key: number): ReactNode {
  if (href) {
    return (
      <a {...node('link', { address: href === text })} href={href} lang={lang} key={key}>
        {text}
      </a>
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
