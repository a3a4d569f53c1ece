'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { checklistPart, contentsName, node, standardName, useView } from '../contexts.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/**
 * Links to the standards, each with its status in words. In the `steps` view it is the list of steps,
 * and hidden while a standard is on screen.
 */
export const Contents = /* @__PURE__ */ checklistPart(
  'contents',
  function useContents(_: Contents.Props, { idOf, heading: Heading, guidance, say }) {
    const { step } = useView();
    const headingId = idOf(contentsName);
    return {
      as: 'nav',
      'aria-labelledby': headingId,
      hidden: Boolean(step),
      content: (
        <>
          <Heading {...node('contents-heading')} id={headingId} tabIndex={-1}>
            {say('contents')}
          </Heading>
          <ul {...node('contents-list')}>
            {guidance.standards.map((standard) => (
              <li {...node('contents-item')} key={standard.id}>
                <ContentsLink standard={standard} /> <ContentsStatus standard={standard} />
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
);

export namespace Contents {
  export interface Props extends PartProps<'nav'> {}
}

/** A link to one standard. In the `steps` view it opens the standard's page. */
export const ContentsLink = /* @__PURE__ */ checklistPart(
  'contents-link',
  ['standard'],
  ({ standard }: ContentsLink.Props, { idOf, lang, say, follow }) => {
    const { id: standardId, number, title } = standard;
    const to = standardName(standard);
    return {
      as: 'a',
      lang,
      href: `#${idOf(to)}`,
      onClick: (event) => follow(event, { to, reason: 'list', standardId }),
      content: say('standardHeading', { number, title }),
    };
  },
);

export namespace ContentsLink {
  export interface Props extends PartProps<'a'> {
    /** The standard that the link leads to. */
    standard: Standard;
  }
}

/** The progress of one standard, in words. */
export const ContentsStatus = /* @__PURE__ */ checklistPart(
  'contents-status',
  ['standard'],
  function useContentsStatus({ standard }: ContentsStatus.Props, checklist) {
    return { as: 'span', content: useStandardStatus(checklist, standard) };
  },
);

export namespace ContentsStatus {
  export interface Props extends PartProps<'span'> {
    /** The standard whose status it tells. */
    standard: Standard;
  }
}
