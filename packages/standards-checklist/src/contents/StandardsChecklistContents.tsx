'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { contentsNode, standardNode, useView } from '../contexts.js';
import { definePart } from '../define-part.js';
import { Inner } from '../Inner.js';
import { useStandardStatus } from '../progress/use-standard-status.js';
import { headingTag } from '../react.js';

/** Props of `StandardsChecklistContents`. */
export interface StandardsChecklistContentsProps extends PartProps<'nav'> {}

/**
 * Links to the standards, each with its status in words. In the `steps` view it is the list of steps,
 * and hidden while a standard is on screen.
 */
export const StandardsChecklistContents = /* @__PURE__ */ definePart<
  StandardsChecklistContentsProps,
  HTMLElement
>('Contents', function useContents({ id, headingLevel, guidance, say }) {
  const { step } = useView();
  const heading = contentsNode(id);
  return {
    as: 'nav',
    'aria-labelledby': heading,
    hidden: Boolean(step),
    children: (
      <>
        <Inner as={headingTag(headingLevel)} part="contents-heading" id={heading} tabIndex={-1}>
          {say('contents')}
        </Inner>
        <Inner as="ol" part="contents-list">
          {guidance.standards.map((standard) => (
            <Inner as="li" part="contents-item" key={standard.id}>
              <StandardsChecklistContentsLink standard={standard} />
              <StandardsChecklistContentsStatus standard={standard} />
            </Inner>
          ))}
        </Inner>
      </>
    ),
  };
});

/** Props of `StandardsChecklistContentsLink`. */
export interface StandardsChecklistContentsLinkProps extends PartProps<'a'> {
  /** The standard that the link leads to. */
  standard: Standard;
}

/** A link to one standard; in the `steps` view it opens its page. */
export const StandardsChecklistContentsLink = /* @__PURE__ */ definePart<
  StandardsChecklistContentsLinkProps,
  HTMLAnchorElement
>(
  'ContentsLink',
  ({ id, lang, say, follow }, _, { standard: { id: standardId, number, title } }) => {
    const target = standardNode(id, number);
    return {
      as: 'a',
      lang,
      href: `#${target}`,
      onClick: (event) => follow(event, target, 'list', { standardId }),
      children: say('standardHeading', { number, title }),
    };
  },
);

/** Props of `StandardsChecklistContentsStatus`. */
export interface StandardsChecklistContentsStatusProps extends PartProps<'span'> {
  /** The standard whose status it tells. */
  standard: Standard;
}

/** How far one standard is, in words. */
export const StandardsChecklistContentsStatus = /* @__PURE__ */ definePart<
  StandardsChecklistContentsStatusProps,
  HTMLSpanElement
>('ContentsStatus', function useContentsStatus(checklist, _, { standard }) {
  return { as: 'span', children: useStandardStatus(checklist, standard) };
});

/** Props of `StandardsChecklistBackToContents`. */
export interface StandardsChecklistBackToContentsProps extends PartProps<'a'> {}

/** Leads back to the contents, so that nobody crosses every control. Absent in the `steps` view. */
export const StandardsChecklistBackToContents = /* @__PURE__ */ definePart<
  StandardsChecklistBackToContentsProps,
  HTMLAnchorElement
>('BackToContents', function useBackToContents({ id, say, follow }) {
  const { step } = useView();
  const target = contentsNode(id);
  return step !== undefined
    ? null
    : {
        as: 'a',
        href: `#${target}`,
        onClick: (event) => follow(event, target, 'back', {}),
        children: say('backToContents'),
      };
});
