import type {
  PromiseBlock,
  PromiseContent,
  PromiseFact,
  PromiseRun,
} from '@engagement-kit/promise-card';
import { AddressLink } from '@engagement-kit/react';
import type { CSSProperties, ReactNode } from 'react';

// Mail programs drop style sheets, so each element brings its own few lines. Sizes are in px for the same reason.
const text: CSSProperties = { margin: '0 0 8px', whiteSpace: 'pre-line', unicodeBidi: 'plaintext' };
const quiet: CSSProperties = { ...text, color: '#434d46' };
const heading: CSSProperties = { margin: '20px 0 4px', fontSize: '16px', lineHeight: '1.4' };
const box: CSSProperties = {
  margin: '20px 0',
  padding: '16px 20px',
  borderLeft: '4px solid #1f4b3c',
  background: '#efeae1',
};

/** A promise as the body of an e-mail: paragraphs and lists, no table, nothing to fetch. */
export function EmailPromise({ content }: { content: PromiseContent }): ReactNode {
  const { promise, empty, draft, explanation, explanationNote } = content;
  return (
    <div style={{ maxWidth: '640px', margin: '0 auto', padding: '16px' }}>
      <h1 style={{ margin: '0 0 8px', fontSize: '26px', lineHeight: '1.2' }}>{content.title}</h1>
      <Facts facts={[content.organisation]} />
      {draft && (
        <p style={text}>
          <strong>{draft}</strong>
        </p>
      )}
      <Block block={content.activities} level="h2" />
      <div style={box}>
        <Facts facts={[content.type]} />
        {promise && (
          <>
            <blockquote
              cite={promise.cite}
              lang={promise.quote.lang}
              dir="auto"
              style={{ margin: '8px 0', fontSize: '20px', lineHeight: '1.35' }}
            >
              {promise.quoted}
            </blockquote>
            <p style={quiet}>{promise.note}</p>
          </>
        )}
        {empty && (
          <>
            <h2 style={heading}>{empty.heading}</h2>
            <p style={text}>{empty.text}</p>
          </>
        )}
      </div>
      <Block block={explanation} level="h2" />
      {explanationNote && <p style={quiet}>{explanationNote}</p>}
      {content.blocks.map((block) => (
        <Block key={block.id} block={block} level="h2" />
      ))}
      <div style={{ marginTop: '28px', borderTop: '1px solid #ddd7cb', fontSize: '14px' }}>
        <Block block={content.source} level="h2" />
      </div>
    </div>
  );
}

function Block({ block, level: Level }: { block: PromiseBlock; level: 'h2' }): ReactNode {
  const { entries } = block;
  return (
    <>
      <Level style={heading}>{block.heading}</Level>
      {entries.length > 1 ? (
        <ul style={{ margin: '0 0 8px', paddingLeft: '20px' }}>
          {entries.map((facts) => (
            <li key={JSON.stringify(facts)} style={{ margin: '0 0 8px' }}>
              <Facts facts={facts} />
            </li>
          ))}
        </ul>
      ) : (
        <Facts facts={entries.flat()} />
      )}
    </>
  );
}

function Facts({ facts }: { facts: readonly PromiseFact[] }): ReactNode {
  return facts.map(({ id, label, runs, missing }) => (
    <p key={id} dir={label ? undefined : 'auto'} style={missing ? quiet : text}>
      {label ? (
        <>
          <strong>{label}</strong>{' '}
          <span dir="auto">
            <Runs runs={runs} />
          </span>
        </>
      ) : (
        <Runs runs={runs} />
      )}
    </p>
  ));
}

const Runs = ({ runs }: Pick<PromiseFact, 'runs'>): ReactNode =>
  runs.map((run, index) => <Run key={index} {...run} />);

function Run({ text: words, href, lang }: PromiseRun): ReactNode {
  if (href) {
    return (
      <AddressLink address={href} lang={lang} style={{ color: '#1f4b3c' }}>
        {words}
      </AddressLink>
    );
  }
  return lang ? <span lang={lang}>{words}</span> : words;
}
