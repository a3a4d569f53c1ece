import type {
  PromiseBlock,
  PromiseContent,
  PromiseFact,
  PromiseNotice,
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
  border: '1px solid #ddd7cb',
};
/** What people have to know first; a line of its own kind for each state, so that no colour is needed. */
const noticed = (state: PromiseNotice['state']): CSSProperties => ({
  margin: '20px 0',
  padding: '12px 20px 4px',
  border: `${state === 'withdrawn' ? '2px dotted' : state === 'changed' ? '1px dashed' : '1px solid'} ${state === 'draft' ? '#67706a' : '#b0561b'}`,
  ...(state !== 'draft' && { borderRadius: '18px', background: '#fbeee0' }),
});

/**
 * A promise as the body of an e-mail: paragraphs and lists, no table, nothing to fetch. Mail programs draw and fold
 * nothing, so all of it stands open, and the drawing is left out with its caption.
 */
export function EmailPromise({ content }: { content: PromiseContent }): ReactNode {
  const { promise, empty, activities, explanation, explanationNote } = content;
  return (
    <div style={{ maxWidth: '640px', margin: '0 auto', padding: '16px' }}>
      <Facts facts={[content.organisation]} />
      <Notice notice={content.standing} />
      <h1 style={{ margin: '20px 0 8px', fontSize: '26px', lineHeight: '1.2' }}>{content.title}</h1>
      {activities.entries.length > 1 || activities.missing ? (
        <Block block={activities} />
      ) : (
        <div style={{ fontSize: '20px' }}>
          <Facts facts={activities.entries.flat()} />
        </div>
      )}
      <div style={box}>
        {promise && (
          <blockquote
            cite={promise.cite}
            lang={promise.quote.lang}
            dir="auto"
            style={{ margin: '0 0 12px', fontSize: '20px', lineHeight: '1.35' }}
          >
            {promise.quoted}
          </blockquote>
        )}
        <Facts facts={[content.type]} />
        {promise && <p style={quiet}>{promise.note}</p>}
        {empty && (
          <>
            <h2 style={heading}>{empty.heading}</h2>
            <p style={text}>{empty.text}</p>
          </>
        )}
      </div>
      <Block block={explanation} />
      {explanationNote && <p style={quiet}>{explanationNote}</p>}
      {content.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
      {content.blocks.map((block) => (
        <Block key={block.id} block={block} />
      ))}
      <div style={{ marginTop: '28px', borderTop: '1px solid #ddd7cb', fontSize: '14px' }}>
        <Block block={content.source} />
      </div>
    </div>
  );
}

function Notice({ notice: { state, tag, facts } }: { notice: PromiseNotice }): ReactNode {
  if (!tag) return <Facts facts={facts} />;
  return (
    <div style={noticed(state)}>
      <p style={text}>
        <strong>{tag}</strong>
      </p>
      <Facts facts={facts} />
    </div>
  );
}

function Block({ block }: { block: PromiseBlock }): ReactNode {
  const { entries } = block;
  return (
    <>
      <h2 style={heading}>{block.heading}</h2>
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
