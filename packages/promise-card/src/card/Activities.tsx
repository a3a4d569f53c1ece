import { type ContentProps, cardPart, node } from '../card-part.js';
import { Facts } from './Facts.js';

/** What the promise covers: one activity by its name alone, several as a list under a label. */
export const Activities = /* @__PURE__ */ cardPart(
  'activities',
  ['content'],
  ({ content: { activities } }: Activities.Props) => ({
    state: { missing: activities.missing },
    content: (
      <>
        {activities.heading && (
          // The space inside: a browser that translates may take a loose one away.
          <span {...node('label')} key={activities.heading}>{`${activities.heading} `}</span>
        )}
        <Facts block={activities} />
      </>
    ),
  }),
);

export namespace Activities {
  export interface Props extends ContentProps<'div'> {}
}
