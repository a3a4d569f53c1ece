// Every public name of a package, as its types declare it, to look through by name or by what its comment says.

import api from 'virtual:public-api';
import { useState } from 'react';

export function PublicNames({ of }: { of: string }) {
  const [asked, ask] = useState('');
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const names = (api[of] ?? []).filter(({ name, about, kind }) =>
    words.every((word) => `${name} ${kind} ${about}`.toLowerCase().includes(word)),
  );
  return (
    <div className="docs-names sb-unstyled">
      <label>
        Look for a name <input type="search" value={asked} onChange={(e) => ask(e.target.value)} />
      </label>
      <p role="status">
        {names.length} of {api[of]?.length}
      </p>
      <div className="docs-scroll docs-tall">
        {names.map(({ name, kind, entries, about, code }) => (
          <details key={name}>
            <summary>
              <code>{name}</code> <span className="docs-quiet">{kind}</span>
              {about && ` ${about.split('\n\n')[0]}`}
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
