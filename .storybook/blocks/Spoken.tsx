// What a screen reader says of a story: role, name and description of each node, computed from its DOM.
import { useEffect, useRef, useState } from 'react';
import { Specimen, type SpecimenProps } from './Specimen.js';
import { type Said, spokenIn } from './spoken-in.js';

export function Spoken({ of }: SpecimenProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<readonly Said[]>([]);
  useEffect(() => {
    const { current } = holder;
    if (!current) return undefined;
    const look = () => setSaid(spokenIn(current));
    const waiting = setTimeout(look, 200);
    const watch = new MutationObserver(look);
    watch.observe(current, { subtree: true, childList: true });
    return () => {
      clearTimeout(waiting);
      watch.disconnect();
    };
  }, []);
  return (
    <>
      <div className="docs-away" ref={holder} inert>
        <Specimen of={of} />
      </div>
      <div className="docs-scroll">
        <table className="docs-table">
          <thead>
            <tr>
              <th>Role</th>
              <th>Name</th>
              <th>Description, state</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ role, name, more }, index) => (
              <tr key={index}>
                <td>{role}</td>
                <td>{name}</td>
                <td>{more}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
