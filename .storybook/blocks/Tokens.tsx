// The tokens of a component as swatches, sizes and room, read from its style sheets and worked out by the browser.
import { useEffect, useRef, useState } from 'react';
import { contrastOf, type Token, tokensOf } from './used-tokens.js';

export interface TokensProps {
  /** The text of the component's style sheets: `import sheet from '….css?raw'`. */
  sheets: readonly string[];
}

const pixels = ({ value }: Token) => Number.parseFloat(value);

export function Tokens({ sheets }: TokensProps) {
  const place = useRef<HTMLDivElement>(null);
  const [tokens, setTokens] = useState<readonly Token[]>([]);
  useEffect(() => {
    if (place.current) setTokens(tokensOf(sheets, place.current));
  }, [sheets]);
  const of = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind);
  const bySize = (kind: Token['kind']) => of(kind).sort((a, b) => pixels(a) - pixels(b));
  const ground = tokens.find(({ name }) => name === 'card')?.value ?? 'white';
  return (
    <div className="docs-tokens sb-unstyled">
      {/* As in a page of the paper theme: a root by itself would take the colours of the host theme. */}
      <div className="docs-away" data-ek-page="" data-ek-theme="paper" data-ek-scheme="light">
        <div ref={place} data-scope="tokens" data-part="root" />
      </div>
      <ul className="docs-swatches">
        {of('colour').map(({ name, value }) => (
          <li key={name}>
            <span className="docs-swatch" style={{ background: value }} />
            <code>--ek-{name}</code>
            <span className="docs-quiet">{contrastOf(value, ground).toFixed(1)}:1 on a card</span>
          </li>
        ))}
      </ul>
      <div className="docs-scales">
        <ul>
          {bySize('size').map(({ name, value }) => (
            <li key={name}>
              <span style={{ fontSize: value, lineHeight: 1.2 }}>Ag</span> <code>{name}</code>{' '}
              <span className="docs-quiet">
                {Math.round(pixels({ value } as Token) * 10) / 10} px
              </span>
            </li>
          ))}
          {of('weight').map(({ name, value }) => (
            <li key={name}>
              <span style={{ fontWeight: value }}>Ag</span> <code>{name}</code>{' '}
              <span className="docs-quiet">{value}</span>
            </li>
          ))}
        </ul>
        <ul>
          {bySize('space').map(({ name, value }) => (
            <li key={name}>
              <span className="docs-bar" style={{ inlineSize: value }} /> <code>{name}</code>{' '}
              <span className="docs-quiet">{value}</span>
            </li>
          ))}
          {bySize('radius').map(({ name, value }) => (
            <li key={name}>
              <span className="docs-corner" style={{ borderStartStartRadius: value }} />{' '}
              <code>{name}</code> <span className="docs-quiet">{value}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
