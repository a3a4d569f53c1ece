'use client';

import type { Path } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { Fragment } from 'react';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';
import { PlaceLink } from './PlaceLink.js';
import { placeLabel } from './place-label.js';

/** Links to the places in the plan that a finding rests on. Not rendered if `hrefFor` returns no address. */
export const Places = /* @__PURE__ */ pointPart('places', (_: Places.Props, { paths, review }) => {
  // Two links with one name that lead to different places would confuse, so only the first is shown.
  const places = new Map<string, Path>();
  for (const path of paths) {
    const label = placeLabel(review, path);
    if (review.hrefFor?.(path) && !places.has(label)) places.set(label, path);
  }
  if (places.size === 0) return null;
  return {
    as: 'p',
    content: (
      <>
        <span {...node('label')}>{review.say('places')}</span>
        {[...places].map(([label, path]) => (
          <Fragment key={label}>
            {' '}
            <PlaceLink path={path} />
          </Fragment>
        ))}
      </>
    ),
  };
});

export namespace Places {
  export interface Props extends PartProps<'p'> {}
}
