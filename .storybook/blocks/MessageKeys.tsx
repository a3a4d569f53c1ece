// Every message of the kit by its key, to look through.
import { messageSets } from './message-sets.js';
import { useWords } from './use-words.js';

const sets = messageSets();

export function MessageKeys() {
  const words = useWords();
  const found = sets
    .map((set) => ({
      ...set,
      texts: set.texts.filter(([key, text]) => words.allIn(`${set.scope} ${key} ${text}`)),
    }))
    .filter(({ texts }) => texts.length > 0);
  const count = (all: typeof sets) => all.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <div className="docs-names sb-unstyled">
      <label>
        Look for a text <input {...words.field} />
      </label>
      <p role="status">
        {count(found)} of {count(sets)}, in {found.length} sets
      </p>
      <div className="docs-scroll docs-tall">
        {found.map(({ scope, from, texts }) => (
          <details key={scope} open={words.some}>
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
