// The decisions of docs/decisions, each with its title and its first sentence.

const files: Record<string, string> = import.meta.glob('../../docs/decisions/0*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const Decisions = () => (
  <div className="docs-scroll docs-tall sb-unstyled">
    <table className="docs-table">
      <tbody>
        {Object.values(files).map((text) => {
          const [title = '', first = ''] = text.replace(/^# /, '').split(/\n\n/);
          return (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{first.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
