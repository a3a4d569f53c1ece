import { type ContentProps, cardPart, node } from '../card-part.js';
import { Facts } from './Facts.js';

/** What the promise covers: one activity on its line, several as a list. */
export const Activities = /* @__PURE__ */ cardPart(
  'activities',
  ['content'],
  ({ content: { activities } }: Activities.Props) => ({
    state: { missing: activities.missing },
    content: (
      <>
        <span {...node('label')} key={activities.heading}>
          {activities.heading}
        </span>{' '}
        <Facts block={activities} />
      </>
    ),
  }),
);

export namespace Activities {
  export interface Props extends ContentProps<'div'> {}
}
