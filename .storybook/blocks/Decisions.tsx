// The decisions of docs/decisions, each with its title and its first paragraph.

import { Marked } from './Marked.js';

const files: Record<string, string> = import.meta.glob('../../docs/decisions/0*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const Decisions = () => (
  <div className="docs-scroll docs-tall docs-names sb-unstyled">
    <table className="docs-table">
      <tbody>
        {Object.values(files).map((text) => {
          const [title = '', ...blocks] = text.replace(/^# /, '').split(/\n\n/);
          const first = blocks.find((block) => !block.startsWith('#')) ?? '';
          return (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>
                <Marked
                  text={first.replace(/^\*\*Context\.\*\* |\*|\[([^\]]*)\]\([^)]*\)/g, '$1')}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
