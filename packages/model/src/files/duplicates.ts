import { type Issue, misfit, type Path } from '../result.js';

/** An issue for each item whose id stood before. */
export function duplicates(
  items: readonly { readonly id: string }[],
  path: Path,
  seen = new Set<string>(),
): readonly Issue[] {
  return items.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew
      ? []
      : [misfit('duplicate-id', [...path, index, 'id'], id, { name: 'expected.ownId' })];
  });
}
