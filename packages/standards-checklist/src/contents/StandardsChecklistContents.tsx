'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { checklistPart, contentsNode, standardNode, useView } from '../contexts.js';
import { Inner } from '../Inner.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/** Props of `StandardsChecklistContents`. */
export interface StandardsChecklistContentsProps extends PartProps<'nav'> {}

/**
 * Links to the standards, each with its status in words. In the `steps` view it is the list of steps,
 * and hidden while a standard is on screen.
 */
export const StandardsChecklistContents = /* @__PURE__ */ checklistPart(
  'contents',
  function useContents(props: StandardsChecklistContentsProps, { id, heading, guidance, say }) {
    const { step } = useView();
    const headingId = contentsNode(id);
    const title = (
      <Inner as={heading} part="contents-heading" id={headingId} tabIndex={-1}>
        {say('contents')}
      </Inner>
    );
    const list = (
      <Inner as="ul" part="contents-list">
        {guidance.standards.map((standard) => (
          <Inner as="li" part="contents-item" key={standard.id}>
            <StandardsChecklistContentsLink standard={standard} />{' '}
            <StandardsChecklistContentsStatus standard={standard} />
          </Inner>
        ))}
      </Inner>
    );
    return {
      as: 'nav',
      'aria-labelledby': headingId,
      hidden: Boolean(step),
      content: [title, list],
      ...props,
    };
  },
);

/** Props of `StandardsChecklistContentsLink`. */
export interface StandardsChecklistContentsLinkProps extends PartProps<'a'> {
  /** The standard that the link leads to. */
  standard: Standard;
}

/** A link to one standard; in the `steps` view it opens its page. */
export const StandardsChecklistContentsLink = /* @__PURE__ */ checklistPart(
  'contents-link',
  (
    { standard: { id: standardId, number, title }, ...props }: StandardsChecklistContentsLinkProps,
    { id, lang, say, follow },
  ) => {
    const target = standardNode(id, number);
    return {
      as: 'a',
      lang,
      href: `#${target}`,
      onClick: (event) => follow(event, target, 'list', { standardId }),
      content: say('standardHeading', { number, title }),
      ...props,
    };
  },
);

/** Props of `StandardsChecklistContentsStatus`. */
export interface StandardsChecklistContentsStatusProps extends PartProps<'span'> {
  /** The standard whose status it tells. */
  standard: Standard;
}

/** How far one standard is, in words. */
export const StandardsChecklistContentsStatus = /* @__PURE__ */ checklistPart(
  'contents-status',
  function useContentsStatus(
    { standard, ...props }: StandardsChecklistContentsStatusProps,
    checklist,
  ) {
    return { as: 'span', content: useStandardStatus(checklist, standard), ...props };
  },
);

/** Props of `StandardsChecklistBackToContents`. */
export interface StandardsChecklistBackToContentsProps extends PartProps<'a'> {}

/** Leads back to the contents, so that nobody crosses every control. Absent in the `steps` view. */
export const StandardsChecklistBackToContents = /* @__PURE__ */ checklistPart(
  'back-to-contents',
  function useBackToContents(props: StandardsChecklistBackToContentsProps, { id, say, follow }) {
    const { step } = useView();
    const target = contentsNode(id);
    return step !== undefined
      ? null
      : {
          as: 'a',
          href: `#${target}`,
          onClick: (event) => follow(event, target, 'back', {}),
          content: say('backToContents'),
          ...props,
        };
  },
);
