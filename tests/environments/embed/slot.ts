// Stands in for Radix's Slot, which needs more of React than the embed has: the tests of `asChild` run on it.
import { cloneElement, type VNode } from 'preact';

type Props = Record<string, unknown>;
type Ref = ((node: unknown) => void) | { current: unknown } | null | undefined;

const give = (ref: Ref, node: unknown) => {
  if (typeof ref === 'function') ref(node);
  else if (ref) ref.current = node;
};

function merged(own: Props, childs: Props): Props {
  const all: Props = { ...own, ...childs };
  for (const [name, value] of Object.entries(own)) {
    const other = childs[name];
    if (other === undefined) all[name] = value;
    else if (name === 'className') all[name] = `${value} ${other}`;
    else if (name === 'style') {
      const styles = Object.entries({ ...(value as object), ...(other as object) });
      // Preact alone gives a bare number no unit, and no component of the kit sets one.
      all[name] = Object.fromEntries(styles.map(([property, size]) => [property, `${size}px`]));
    } else if (typeof value === 'function' && typeof other === 'function') {
      all[name] = (...given: unknown[]) => {
        other(...given);
        value(...given);
      };
    }
  }
  return all;
}

export function Slot({ ref, children, ...props }: Props & { children: VNode<Props>; ref?: Ref }) {
  const child = children;
  const { ref: _, children: inside, ...childs } = child.props;
  const refs = [ref, child.ref as Ref];
  return cloneElement(child, {
    ...merged(props, childs),
    children: inside,
    ref: (node: unknown) => {
      for (const each of refs) give(each, node);
    },
  } as never);
}
