// Looks through the text of all pages: the search beside it knows their titles alone.
import { useEffect, useState } from 'react';
import { type Section, sections } from './docs-texts.js';
import { useWords, type Words } from './use-words.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly importPath: string;
}

/** Those that have every word, and among them first those whose heading has one. */
function sectionsWith(words: Words): readonly Section[] {
  const found = sections.filter(({ text }) => words.allIn(text));
  const first = ({ heading }: Section) => (words.anyIn(heading) ? 0 : 1);
  return found.sort((one, two) => first(one) - first(two));
}

/** What stands around the first word. */
function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  return text
    .slice(Math.max(at - 60, 0), at + 120)
    .replace(/\]\([^)]*\)?|[#*`|[]/g, ' ')
    .replace(/\s+/g, ' ');
}

export function SearchDocs() {
  const words = useWords();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void fetch('./index.json')
      .then((response) => response.json())
      .then((index: { entries: Record<string, Entry> }) =>
        setEntries(Object.values(index.entries)),
      );
  }, []);
  const pages = new Map(
    entries.filter(({ type }) => type === 'docs').map((entry) => [entry.importPath, entry]),
  );
  const found = words.some ? sectionsWith(words).filter(({ file }) => pages.has(file)) : [];
  return (
    <div className="docs-names sb-unstyled">
      <label>
        Look in all pages <input {...words.field} />
      </label>
      <p role="status">{words.some && `${found.length} places`}</p>
      <ul>
        {found.slice(0, 40).map(({ file, heading, text }) => (
          <li key={file + heading + text.length}>
            <a href={`./?path=/docs/${pages.get(file)?.id}`} target="_top">
              {pages.get(file)?.title}
            </a>
            : <b>{heading}</b> <span className="docs-quiet">…{around(text, words.first)}…</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
