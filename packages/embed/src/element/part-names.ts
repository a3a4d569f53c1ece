import { options, type VNode } from 'preact';

const before = options.vnode;

/** Each part can be styled from outside the shadow root by its own name: `::part(legend)`. */
options.vnode = (vnode: VNode) => {
  const props = vnode.props as Record<string, unknown>;
  if (typeof vnode.type === 'string') props.part ??= props['data-part'];
  before?.(vnode);
};
