'use client';

import { type Decision, isBlank } from '@engagement-kit/model';
import { headingTag } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';

interface PointsProps {
  readonly title: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly points: NonNullable<Decision['fixed']>;
}

/** What is open about a decision, or what is fixed and why. */
export function Points({ title, none, points }: PointsProps): ReactElement {
  const { headingLevel } = usePlaces('Places.Activities');
  const Heading = headingTag(headingLevel, 2);
  const said = points.filter(({ text }) => !isBlank(text));
  return (
    <div {...node('point-list')}>
      <Heading {...node('point-heading')}>{title}</Heading>
      {said.length === 0 && <p {...node('step-text')}>{none}</p>}
      <ul {...node('point-items')}>
        {said.map(({ text, reason }) => (
          <li {...node('point')} key={text}>
            <bdi>{text}</bdi>
            {!isBlank(reason) && (
              <p {...node('step-text')}>
                <bdi>{reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
