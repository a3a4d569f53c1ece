// Every public name of a package, as its types declare it, to look through by name or by what its comment says.

import api from 'virtual:public-api';
import { Marked } from './Marked.js';
import { useWords } from './use-words.js';

export function PublicNames({ of }: { of: string }) {
  const words = useWords();
  const names = (api[of] ?? []).filter(({ name, about, kind }) =>
    words.allIn(`${name} ${kind} ${about}`),
  );
  return (
    <div className="docs-names sb-unstyled">
      <label>
        Look for a name <input {...words.field} />
      </label>
      <p role="status">
        {names.length} of {api[of]?.length}
      </p>
      <div className="docs-scroll docs-tall">
        {names.map(({ name, kind, entries, about, code }) => (
          <details key={name}>
            <summary>
              <code>{name}</code> <span className="docs-quiet">{kind}</span>{' '}
              <Marked text={about.split('\n\n')[0]} />
            </summary>
            <p className="docs-quiet">
              from {entries.map((entry) => `@engagement-kit/${entry}`).join(', ')}
            </p>
            <pre>{code}</pre>
          </details>
        ))}
      </div>
    </div>
  );
}
