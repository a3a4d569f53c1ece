'use client';

import type { PlanState } from '@engagement-kit/model';
import { headingTag, type PartProps, usePlan } from '@engagement-kit/react';
import { type ReactElement, Suspense, useEffect, useRef } from 'react';
import { Link } from '../Link.js';
import { node, placesPart, usePlaces } from '../places-context.js';

const wholePlan = ({ plan }: PlanState) => plan;

/** The place that is shown: its title, what is on it, and the way to the next. Renders a `<section>`. */
export const Page = /* @__PURE__ */ placesPart(
  'page',
  function usePage(_: Page.Props, { place, speaker, headingLevel }) {
    const heading = useFocusOnArrival(place.id);
    const plan = usePlan(wholePlan);
    const Heading = headingTag(headingLevel);
    return {
      as: 'section',
      lang: speaker.locale,
      'aria-label': place.title(speaker),
      content: [
        <Heading {...node('page-heading')} key="heading" ref={heading} tabIndex={-1}>
          <bdi>{place.heading?.(plan) ?? place.title(speaker)}</bdi>
        </Heading>,
        <Suspense key={place.id} fallback={<p {...node('loading')}>{speaker.say('loading')}</p>}>
          <place.Page />
        </Suspense>,
        <Next key="next" />,
      ],
    };
  },
);

export namespace Page {
  export interface Props extends PartProps<'section'> {}
}

/** Whoever goes to another place begins at its heading. */
function useFocusOnArrival(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [place]);
  return heading;
}

function Next(): ReactElement | null {
  const { places, place, speaker } = usePlaces('Places.Page');
  const next = places[places.indexOf(place) + 1];
  if (!next) return null;
  return (
    <p {...node('next')}>
      <Link to={{ place: next.id }}>{speaker.say('next', { title: next.title(speaker) })}</Link>
    </p>
  );
}
