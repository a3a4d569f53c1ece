import { safeLink } from '@engagement-kit/model';
import { Slot } from '@radix-ui/react-slot';
import {
  type AllHTMLAttributes,
  type ClipboardEvent,
  type ComponentPropsWithoutRef,
  type Context,
  cloneElement,
  type ElementType,
  type ForwardRefExoticComponent,
  forwardRef,
  isValidElement,
  type JSX,
  type PropsWithoutRef,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
  type SVGAttributes,
} from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { joinedLists, mergeProps, type NodeProps } from './merge-props.js';
import { mergeRefs } from './merge-refs.js';
import { markPart, type PartControl, type PartState } from './part-attributes.js';

type Tag = keyof JSX.IntrinsicElements;

/** The props of a part that renders `Element`: its element's props and `asChild`. */
export type PartProps<Element extends Tag> = ComponentPropsWithoutRef<Element> & {
  /** Render the single child element in place of the part's own, with the part's props and ref on it. */
  asChild?: boolean | undefined;
};

// biome-ignore lint/suspicious/noExplicitAny: attributes of any element
type AnyHtml = AllHTMLAttributes<any>;
type Attributes = Omit<AnyHtml, 'as' | 'content' | 'children'> &
  Omit<SVGAttributes<SVGElement>, keyof AnyHtml> & { [data: `data-${string}`]: unknown };

/** What a part renders: one node with these attributes, and what goes inside it. */
export type PartPlan = Attributes & {
  /** Its element; a `<div>` unless given. */
  as?: Tag;
  /** Each true state becomes an attribute: `{ selected: true }` is `data-selected=""`. */
  state?: PartState | undefined;
  /** The look that it shares with other parts. */
  control?: PartControl | undefined;
  /** What the part says when its host gives it no children. Several pieces need no keys. */
  content?: ReactNode | readonly ReactNode[];
  /** In place of the host's children, where those are not what goes inside: a function that makes it, say. */
  children?: ReactNode;
  /** What it says before its children or content, in any case. */
  before?: ReactNode;
  /** What it says after its children or content, in any case. */
  after?: ReactNode | readonly ReactNode[];
  /** Attributes on which the part has the last word: without them it would not work. */
  fixed?: Attributes;
  /** A context, and what the parts inside are to know. */
  // biome-ignore lint/suspicious/noExplicitAny: each part types what it shares
  provide?: readonly [context: Context<any>, value: unknown];
  /**
   * The words of a part that holds no more than words: with other words it is another node. A browser that translates the
   * page takes text nodes out, where nobody would see them change.
   */
  key?: string | undefined;
  /** The part's own ref, beside its host's. */
  // biome-ignore lint/suspicious/noExplicitAny: each part types its own ref
  ref?: Ref<any> | undefined;
};

/** The DOM node of a part with these props, as their event handlers name it. */
export type PartNode<Props> = Props extends {
  onCopy?: ((event: ClipboardEvent<infer Node>) => void) | undefined;
}
  ? Node
  : HTMLElement;

/** A part: a component that takes `Props` and gives its node to a `ref`. */
export type PartComponent<Props> = ForwardRefExoticComponent<
  PropsWithoutRef<Props> & RefAttributes<PartNode<Props>>
>;

/** Says what a part renders, from its host's props and what its root shares; null for nothing. May be a hook. */
export type UsePart<Props, Shared> = (props: Props, shared: Shared) => PartPlan | null;

/** Makes the parts of one component. `own` names the props that are the part's and not its node's. */
export interface PartDefiner<Shared> {
  <Props extends object>(part: string, usePart: UsePart<Props, Shared>): PartComponent<Props>;
  <Props extends object>(
    part: string,
    own: readonly (keyof Props & string)[],
    usePart: UsePart<Props, Shared>,
  ): PartComponent<Props>;
}

/**
 * The one maker of parts, for the component whose nodes carry `scope` and whose parts are called `Name.Part`.
 * `useShared` takes what the root shares; without it the parts need no root.
 *
 * A part is one component and one DOM node. Its own code says only what is its own; the maker puts that together
 * with what the host gives, by the rules of `mergeProps`. Under `asChild` what goes inside the part goes inside the
 * child that stands in for its element. It calls no hook itself, so that parts without one render on a server.
 */
export function partsOf(scope: string, name: string): PartDefiner<undefined>;
export function partsOf<Shared>(
  scope: string,
  name: string,
  useShared: (part: string) => Shared,
): PartDefiner<Shared>;
export function partsOf<Shared>(
  scope: string,
  name: string,
  useShared?: (part: string) => Shared,
): PartDefiner<Shared> {
  return <Props extends object>(
    part: string,
    ...rest:
      | [UsePart<Props, Shared>]
      | [own: readonly (keyof Props & string)[], UsePart<Props, Shared>]
  ): PartComponent<Props> => {
    const usePart = rest.at(-1) as UsePart<Props, Shared>;
    const own = new Set<string>(rest.length > 1 ? (rest[0] as readonly string[]) : []);
    const displayName = `${name}.${part.replace(/(?:^|-)(.)/g, (_, first) => first.toUpperCase())}`;
    // biome-ignore lint/correctness/noComponentHookFactories: called once a part, when its module loads
    const Part = forwardRef<PartNode<Props>, Props>((props, ref) => {
      const shared = useShared?.(displayName) as Shared;
      const plan = usePart(props as Props, shared);
      return plan && renderPart(scope, part, plan, props as HostProps, own, ref);
    });
    Part.displayName = displayName;
    return Part;
  };
}

type HostProps = NodeProps & { children?: ReactNode; asChild?: boolean };

function renderPart(
  scope: string,
  part: string,
  plan: PartPlan,
  host: HostProps,
  own: ReadonlySet<string>,
  ref: Ref<unknown>,
): ReactElement {
  const { as = 'div', children = host.children, provide } = plan;
  const given = givenToNode(host, own);
  const attributes = attributesOf(plan);
  // Most parts of a ready-made component are given nothing, and a page has hundreds of them.
  const props = given ? mergeProps(attributes, given) : attributes;
  Object.assign(props, plan.fixed);
  markPart(props, scope, part, plan.state, plan.control);
  // Whatever a guidance, a plan or a host says: only what a page may open becomes a link.
  if (typeof props.href === 'string') props.href = safeLink(props.href);
  const bothRefs = mergeRefs(plan.ref, ref);
  if (bothRefs) props.ref = bothRefs;

  const element = host.asChild
    ? asChildOf(props, plan, children)
    : drawn(as, props, inside(plan, children), plan.key);
  return provide ? jsx(provide[0].Provider, { value: provide[1], children: element }) : element;
}

/** The part on the element that stands in for its own; what goes inside the part goes inside that. */
function asChildOf(props: Record<string, unknown>, plan: PartPlan, child: ReactNode): ReactElement {
  if (!isValidElement<{ children?: ReactNode }>(child)) return drawn(Slot, props, [child]);
  const theirs = child.props;
  // Slot lets the child have the last word; some words are the part's, or both's.
  const merged = { ...joinedLists(props, theirs), ...plan.fixed };
  const inner = cloneElement<object>(child, merged, ...inside(plan, theirs.children));
  return drawn(Slot, props, [inner], plan.key);
}

/** An element. Without content it is given no children at all, so that it stays empty. */
function drawn(
  type: ElementType,
  props: Record<string, unknown>,
  content: readonly ReactNode[],
  key?: string,
) {
  if (content.length === 1) props.children = content[0];
  else if (content.length > 1) props.children = content;
  return (content.length > 1 ? jsxs : jsx)(type, props, key);
}

/** What goes inside: `said`, or what the part says when nothing is, and what it says before and after in any case. */
function inside({ before, content, after }: PartPlan, said: ReactNode): readonly ReactNode[] {
  const pieces = said == null ? several(content) : [said];
  const all = before == null && after == null ? pieces : [before, ...pieces, ...several(after)];
  return all.filter((each) => each != null);
}

/** Pieces that stand side by side and need no keys. What a host gives stays one piece. */
const several = (pieces: ReactNode | readonly ReactNode[]): readonly ReactNode[] =>
  Array.isArray(pieces) ? pieces : [pieces as ReactNode];

/** What a plan says that is no attribute of the node. */
const words: ReadonlySet<string> = new Set<keyof PartPlan>([
  'as',
  'children',
  'key',
  'state',
  'control',
  'content',
  'before',
  'after',
  'fixed',
  'provide',
  'ref',
]);

/** The attributes that a plan says. */
function attributesOf(plan: PartPlan): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name in plan) {
    if (!words.has(name)) attributes[name] = plan[name as keyof PartPlan];
  }
  return attributes;
}

/** What the host gives for the node itself; undefined when that is nothing. */
function givenToNode(host: HostProps, own: ReadonlySet<string>) {
  let given: Record<string, unknown> | undefined;
  for (const name in host) {
    if (name === 'asChild' || name === 'children' || own.has(name)) continue;
    given ??= {};
    given[name] = host[name];
  }
  return given;
}
