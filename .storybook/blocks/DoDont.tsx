// What to do and what not to do, each drawn with the real components.
import type { ReactNode } from 'react';
import { Marked } from './Marked.js';

interface ExampleProps {
  /** What the picture shows, in a sentence. */
  caption: string;
  children: ReactNode;
}

const example = (kind: 'do' | 'dont', word: string) =>
  function Example({ caption, children }: ExampleProps) {
    return (
      <figure className="docs-example sb-unstyled" data-kind={kind}>
        <div className="docs-frame docs-small">
          <div className="story-frame" data-ek-page="" data-ek-theme="paper" data-ek-scheme="light">
            {children}
          </div>
        </div>
        <figcaption>
          <strong>{word}</strong> <Marked text={caption} />
        </figcaption>
      </figure>
    );
  };

export const Do = example('do', '✓ Do');
export const Dont = example('dont', '✗ Don’t');

export function DoDont({ children }: { children: ReactNode }) {
  return <div className="docs-examples">{children}</div>;
}
