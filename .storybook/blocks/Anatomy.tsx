// A component with its parts numbered, and the list of them: drawn from the `data-part`s in its DOM.
import { useRef } from 'react';
import { Specimen, type SpecimenProps } from './Specimen.js';
import { useParts } from './use-parts.js';

export interface AnatomyProps extends SpecimenProps {
  /** The namespace that the parts are taken from, and its name: `parts={{ Spectrum }}`. */
  parts?: Readonly<Record<string, object>>;
  /** Number the parts of the namespaces alone, and none of the nodes inside them. */
  partsOnly?: boolean;
}

const kebab = (name: string) => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

/** `option` is `Spectrum.Option`; a node inside a part has no name of its own. */
function publicNames(parts: AnatomyProps['parts'] = {}): Map<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([namespace, members]) =>
      Object.keys(members).map((name) => [kebab(name), `${namespace}.${name}`] as const),
    ),
  );
}

export function Anatomy({ of, parts, partsOnly = false }: AnatomyProps) {
  const holder = useRef<HTMLDivElement>(null);
  const names = publicNames(parts);
  const shown = useParts(holder).filter(({ part }) => !partsOnly || names.has(part));
  return (
    <div className="docs-anatomy sb-unstyled">
      <div className="docs-frame">
        <div className="docs-numbered">
          <div ref={holder}>
            <Specimen of={of} />
          </div>
          {shown.map(({ scope, part, x, y }, index) => (
            <span
              key={`${scope}/${part}`}
              className="docs-number"
              aria-hidden="true"
              style={{ insetInlineStart: x, insetBlockStart: y }}
            >
              {index + 1}
            </span>
          ))}
        </div>
      </div>
      <div className="docs-parts">
        <ol>
          {shown.map(({ scope, part, node }) => (
            <li key={`${scope}/${part}`}>
              <code>{names.get(part) ?? part}</code>{' '}
              <span className="docs-quiet">&lt;{node.localName}&gt;</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
