'use client';

import type { Gap, Path } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { useContext } from 'react';
import { FindingContext, type PlanReviewContextValue } from './contexts.js';
import { definePart } from './define-part.js';
import { scope } from './scope.js';

/** Props of `PlanReviewPlaces`. */
export interface PlanReviewPlacesProps extends PartProps<'p'> {
  /** What is missing, where the places are a gap's; without it they are those of the finding around. */
  gap?: Gap;
}

/** Links to the places in the plan that a finding rests on. Absent while `hrefFor` gives no address. */
export const PlanReviewPlaces = /* @__PURE__ */ definePart<
  PlanReviewPlacesProps,
  HTMLParagraphElement
>('Places', function usePlaces(review, { gap }) {
  const around = useContext(FindingContext);
  const { paths } = gap ?? around ?? { paths: [] };
  const links = new Map<string, readonly [href: string, label: string]>();
  for (const path of paths) {
    const href = review.hrefFor?.(path);
    const label = labelOf(review, path);
    if (href) links.set(JSON.stringify([href, label]), [href, label]);
  }
  if (links.size === 0) return null;
  return {
    as: 'p',
    children: (
      <>
        <Part as="span" scope={scope} part="label">
          {review.messages.places}
        </Part>
        {[...links].map(([key, [href, label]], index) => (
          <span key={key}>
            {index > 0 && ' · '}
            <a href={href}>{label}</a>
          </span>
        ))}
      </>
    ),
  };
});

/** A place in words: `Activity: when people join`. Fields that have no word of ours stay unnamed. */
function labelOf({ messages, pathLabel }: PlanReviewContextValue, path: Path): string {
  const { placeNames, fieldNames, placeField } = messages;
  const [first, , ...rest] = path;
  const place = nameIn(placeNames, first) ?? placeNames.plan ?? '';
  const field = [...rest]
    .reverse()
    .map((key) => nameIn(fieldNames, key))
    .find(Boolean);
  return pathLabel?.(path) ?? (field ? formatMessage(placeField, { place, field }) : place);
}

const nameIn = (
  names: Readonly<Record<string, string>>,
  key: string | number | undefined,
): string | undefined => (Object.hasOwn(names, `${key}`) ? names[`${key}`] : undefined);
