'use client';

import { usePartContext } from '@engagement-kit/react';
import { type MouseEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { node, ReviewContext } from '../review-context.js';
import { portion } from './portion.js';

interface PortionsProps<Item> {
  readonly items: readonly Item[];
  /** How many of them are drawn, unless all are. */
  readonly shown: number;
  readonly onShow: (count: number) => void;
  /** The element around the button, among the items. */
  readonly row: 'div' | 'li' | 'span';
  readonly children: (item: Item, index: number) => ReactNode;
}

/**
 * A long list in portions, since a plan of many years has hundreds of findings: the first, and a button that says how many
 * there are and shows more. The focus then goes to the first new one.
 */
export function Portions<Item>(props: PortionsProps<Item>): ReactElement {
  const { items, shown, onShow, row: Row, children } = props;
  const { isWhole, say, count, announcer } = usePartContext(ReviewContext, 'Review.Findings');
  const last = useRef<Element | null>(null);
  const total = items.length;
  const drawn = isWhole ? total : Math.min(shown, total);
  const next = Math.min(drawn + portion.next, total);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once more are drawn
  useEffect(() => {
    const first = last.current?.nextElementSibling;
    last.current = null;
    first?.querySelector<HTMLElement>('[tabindex], a[href]')?.focus();
  }, [drawn]);

  const showMore = ({ currentTarget }: MouseEvent) => {
    last.current = currentTarget.parentElement?.previousElementSibling ?? null;
    onShow(next);
    announcer.current?.(count('shown', total, { shown: next }));
  };
  return (
    <>
      {items.slice(0, drawn).map(children)}
      {drawn < total && (
        <Row {...node('more')}>
          <span {...node('more-count')}>{count('shown', total, { shown: drawn })}</span>{' '}
          <button {...node('more-button', undefined, 'button')} type="button" onClick={showMore}>
            {say('showMore', { count: next - drawn })}
          </button>
        </Row>
      )}
    </>
  );
}
