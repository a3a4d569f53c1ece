// Every message of the kit by its key, to look through.
import { useState } from 'react';
import { messageSets } from './message-sets.js';

const sets = messageSets();

export function MessageKeys() {
  const [asked, ask] = useState('');
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sets
    .map((set) => ({
      ...set,
      texts: set.texts.filter(([key, text]) =>
        words.every((word) => `${set.scope} ${key} ${text}`.toLowerCase().includes(word)),
      ),
    }))
    .filter(({ texts }) => texts.length > 0);
  const count = (all: typeof sets) => all.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <div className="docs-names sb-unstyled">
      <label>
        Look for a text <input type="search" value={asked} onChange={(e) => ask(e.target.value)} />
      </label>
      <p role="status">
        {count(found)} of {count(sets)}, in {found.length} sets
      </p>
      <div className="docs-scroll docs-tall">
        {found.map(({ scope, from, texts }) => (
          <details key={scope} open={words.length > 0}>
            <summary>
              <code>{scope}</code> <span className="docs-quiet">{from}</span> {texts.length}
            </summary>
            <table className="docs-table">
              <tbody>
                {texts.map(([key, text]) => (
                  <tr key={key}>
                    <td>
                      <code>{key}</code>
                    </td>
                    <td>{text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </div>
    </div>
  );
}
