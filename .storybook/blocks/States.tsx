// Every state side by side, each half as large as in a page.
import { useOf } from '@storybook/addon-docs/blocks';
import type { ModuleExport } from 'storybook/internal/types';
import { Specimen } from './Specimen.js';

/** Storybook writes every word with a capital. */
const sentence = (name: string) =>
  name.slice(0, 1) +
  name.slice(1).replace(/(?<= )[A-Z](?=[a-z ]|$)/g, (letter) => letter.toLowerCase());

interface StatesProps {
  of: readonly ModuleExport[];
  /** A whole screen each, as wide as a page: what makes a state may stand far from its top. */
  wide?: boolean;
}

export function States({ of, wide = false }: StatesProps) {
  return (
    <div className={`docs-states sb-unstyled${wide ? ' docs-wide' : ''}`}>
      {of.map((story, index) => (
        <State key={index} of={story} />
      ))}
    </div>
  );
}

function State({ of }: { of: ModuleExport }) {
  const { story } = useOf(of, ['story']);
  return (
    <figure>
      <figcaption>{sentence(story.name)}</figcaption>
      <div className="docs-frame docs-small">
        <Specimen of={of} />
      </div>
    </figure>
  );
}
