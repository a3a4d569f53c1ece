'use client';

import { formatMessage, type Gap, type Path } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { Fragment, useContext } from 'react';
import { FindingContext, type PlanReviewContextValue } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';

/** Props of `PlanReviewPlaces`. */
export interface PlanReviewPlacesProps extends PartProps<'p'> {
  /** What is missing, where the places are a gap's; without it they are those of the finding around. */
  gap?: Gap;
}

/** Links to the places in the plan that a finding rests on. Absent while `hrefFor` gives no address. */
export const PlanReviewPlaces = /* @__PURE__ */ reviewPart<PlanReviewPlacesProps>(
  'places',
  function usePlaces({ gap, ...props }, review) {
    const around = useContext(FindingContext);
    const { paths } = gap ?? around ?? { paths: [] };
    // Two links of one name that lead to two places would puzzle: the first one stands.
    const links = new Map<string, string>();
    for (const path of paths) {
      const href = review.hrefFor?.(path);
      const label = labelOf(review, path);
      if (href && !links.has(label)) links.set(label, href);
    }
    if (links.size === 0) return null;
    return {
      as: 'p',
      ...props,
      content: (
        <>
          <Inner as="span" part="label">
            {review.messages.places}
          </Inner>
          {[...links].map(([label, href]) => (
            <Fragment key={label}>
              {' '}
              <a href={href}>{label}</a>
            </Fragment>
          ))}
        </>
      ),
    };
  },
);

/** A place in words: `Activity: when people join`, `Question 4`. Fields that have no word of ours stay unnamed. */
function labelOf({ messages, pathLabel, numbers }: PlanReviewContextValue, path: Path): string {
  const { placeNames, fieldNames, placeField, question } = messages;
  const [first, second, ...rest] = path;
  const place = nameIn(placeNames, first) ?? placeNames.plan ?? '';
  const field = rest
    .reverse()
    .map((key) => nameIn(fieldNames, key))
    .find(Boolean);
  const number = first === 'answers' && numbers.get(`${second}`);
  return (
    pathLabel?.(path) ??
    (number
      ? formatMessage(question, { number })
      : field
        ? formatMessage(placeField, { place, field })
        : place)
  );
}

const nameIn = (
  names: Readonly<Record<string, string>>,
  key: string | number | undefined,
): string | undefined => (Object.hasOwn(names, `${key}`) ? names[`${key}`] : undefined);
