// The props of every part of a namespace, as its types declare them. The attributes of its element and `asChild`, which
// all parts take, are not listed.

import { Marked } from './Marked.js';

interface Docgen {
  description?: string;
  props?: Readonly<
    Record<string, { required: boolean; description: string; type: { name: string; raw?: string } }>
  >;
}

const docgenOf = (part: object) => (part as { __docgenInfo?: Docgen }).__docgenInfo;

export function PartProps({ parts }: { parts: Readonly<Record<string, object>> }) {
  return (
    <div className="docs-scroll">
      <table className="docs-table">
        <thead>
          <tr>
            <th>Part</th>
            <th>Prop</th>
            <th>Type</th>
            <th>What it is</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(parts).flatMap(([namespace, members]) =>
            Object.entries(members).map(([name, part]) => (
              <Rows
                key={`${namespace}.${name}`}
                name={`${namespace}.${name}`}
                docgen={docgenOf(part)}
              />
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ name, docgen }: { name: string; docgen: Docgen | undefined }) {
  const props = Object.entries(docgen?.props ?? {}).filter(([prop]) => prop !== 'asChild');
  return (
    <>
      <tr>
        <td>
          <code>{name}</code>
        </td>
        <td colSpan={3}>
          <Marked text={docgen?.description} />
        </td>
      </tr>
      {props.map(([prop, { required, description, type }]) => (
        <tr key={prop}>
          <td />
          <td>
            <code>{prop}</code>
            {required && ' *'}
          </td>
          <td>
            <code>{type.raw ?? type.name}</code>
          </td>
          <td>
            <Marked text={description} />
          </td>
        </tr>
      ))}
    </>
  );
}
