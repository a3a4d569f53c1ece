import { Part } from '@engagement-kit/react/server';
import type { ReactNode } from 'react';
import type { PromiseFact, PromiseRun } from '../content/content.js';
import { scope } from '../content-part.js';

/** A fact's label and words, marked up as what they are. */
export function FactWords({ fact: { label, runs } }: { fact: PromiseFact }): ReactNode {
  return (
    <>
      {label && (
        <>
          <Part as="span" scope={scope} part="label">
            {label}
          </Part>{' '}
        </>
      )}
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no state and no order but their own
        <Run key={index} {...run} />
      ))}
    </>
  );
}

function Run({ text, href, lang, dateTime }: PromiseRun): ReactNode {
  if (href) {
    return (
      <Part
        as="a"
        scope={scope}
        part="link"
        state={{ address: href === text }}
        href={href}
        lang={lang}
      >
        {text}
      </Part>
    );
  }
  if (dateTime) return <time dateTime={dateTime}>{text}</time>;
  return lang ? <span lang={lang}>{text}</span> : text;
}
