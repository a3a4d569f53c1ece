'use client';

import {
  Environment,
  headingTag,
  type PartProps,
  useEnvironment,
  useIsomorphicLayoutEffect,
  usePlan,
} from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import { type ReactElement, Suspense, useMemo, useRef } from 'react';
import type { LazyPart } from '../../shared/lazy-part.js';
import { useAhead } from '../../shared/use-ahead.js';
import { below } from '../below.js';
import { Link } from '../Link.js';
import { node, placesPart, usePlaces } from '../places-context.js';
import { ItemWays } from './ItemWays.js';
import { lazy } from './lazy.js';
import { useShownItem } from './use-shown-item.js';

const Source = /* @__PURE__ */ lazy(
  () => import('./Source.js'),
  () => null,
);

/**
 * The place that is shown: its title, or that of the item that has the page to itself, what is on it, the way to the
 * next, and at the foot the source of the guidance, once for all that is above. Renders a `<section>`.
 */
export const Page = /* @__PURE__ */ placesPart(
  'page',
  function usePage(_: Page.Props, { place, speaker, headingLevel }) {
    const item = useShownItem();
    const heading = useFocusOnArrival([place.id, item?.id].join('/'));
    const own = usePlan(({ plan }) => place.heading?.(plan));
    const Heading = headingTag(headingLevel);
    const { showsSource } = useEnvironment();
    const title = item?.title ?? own ?? place.title(speaker);
    return {
      as: 'section',
      lang: speaker.locale,
      'data-place': place.id,
      'data-item': item?.id,
      'aria-label': title,
      content: [
        item && <ItemWays key="ways" item={item} />,
        <Heading {...node('page-heading')} key="heading" ref={heading} tabIndex={-1}>
          <Spectrum.Drawing drawing={item?.drawing} />
          <bdi>{title}</bdi>
        </Heading>,
        <Suspense key={place.id} fallback={<p {...node('loading')}>{speaker.say('loading')}</p>}>
          <Environment showsSource headingLevel={below(headingLevel)}>
            <place.Page />
          </Environment>
        </Suspense>,
        <Next key="next" />,
        !showsSource && !place.saysSource && <Source key="source" />,
      ],
    };
  },
);

export namespace Page {
  export interface Props extends PartProps<'section'> {}
}

/** Whoever goes elsewhere begins at its heading, unless what is on the page asks for the focus after it. */
function useFocusOnArrival(shown: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useIsomorphicLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus();
  }, [shown]);
  return heading;
}

function Next(): ReactElement | null {
  const { places, place, speaker } = usePlaces('Places.Page');
  // From where one has the screen to itself, the way on leads to the first.
  const after = place.isAlone ? places : places.slice(places.indexOf(place) + 1);
  const next = after.find(({ isAlone }) => !isAlone);
  const page = next?.Page;
  useAhead(useMemo(() => (page && 'ahead' in page ? [page as LazyPart<object>] : []), [page]));
  if (!next || place.isAlone) return null;
  return (
    <p {...node('next')}>
      <Link to={{ place: next.id }}>{speaker.say('next', { title: next.title(speaker) })}</Link>
    </p>
  );
}
