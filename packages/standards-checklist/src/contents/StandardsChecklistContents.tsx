'use client';

import type { Standard } from '@engagement-kit/model';
import { countQuestions } from '@engagement-kit/model';
import { formatMessage, headingTag, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { standardInWords } from '../progress/counts-in-words.js';
import { useSelected } from '../root/answer-store.js';
import { contentsId, standardId, useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistContentsProps extends PartProps<'nav'> {}

/**
 * Links to the standards, each with its status in words. In the `steps` view it is the list of steps,
 * and hidden while a standard is on screen.
 */
export const StandardsChecklistContents = /* @__PURE__ */ forwardRef<
  HTMLElement,
  StandardsChecklistContentsProps
>(function StandardsChecklistContents(props, ref) {
  const { id, headingLevel, messages, guidance } = useChecklist('Contents');
  const { live, steps, step } = useView('Contents');
  const heading = contentsId(id);
  return (
    <Part
      as="nav"
      scope={scope}
      part="contents"
      aria-labelledby={heading}
      hidden={live && steps && step !== null}
      {...props}
      ref={ref}
    >
      {content(
        props,
        <>
          <Part
            as={headingTag(headingLevel)}
            scope={scope}
            part="contents-heading"
            id={heading}
            tabIndex={-1}
          >
            {messages.contents}
          </Part>
          <Part as="ol" scope={scope} part="contents-list">
            {guidance.standards.map((standard) => (
              <Part as="li" scope={scope} part="contents-item" key={standard.id}>
                <StandardsChecklistContentsLink standard={standard} />
                <StandardsChecklistContentsStatus standard={standard} />
              </Part>
            ))}
          </Part>
        </>,
      )}
    </Part>
  );
});

export interface StandardsChecklistContentsLinkProps extends PartProps<'a'> {
  /** The standard that the link leads to. */
  standard: Standard;
}

/** A link to one standard; in the `steps` view it opens its page. */
export const StandardsChecklistContentsLink = /* @__PURE__ */ forwardRef<
  HTMLAnchorElement,
  StandardsChecklistContentsLinkProps
>(function StandardsChecklistContentsLink({ standard, ...props }, ref) {
  const { id, lang, messages, follow } = useChecklist('ContentsLink');
  const { number, title } = standard;
  const target = standardId(id, number);
  return (
    <Part
      as="a"
      scope={scope}
      part="contents-link"
      lang={lang}
      href={`#${target}`}
      onClick={(event) => follow(event, target, standard.id, 'list')}
      {...props}
      ref={ref}
    >
      {content(props, formatMessage(messages.standardHeading, { number, title }))}
    </Part>
  );
});

export interface StandardsChecklistContentsStatusProps extends PartProps<'span'> {
  /** The standard whose status it tells. */
  standard: Standard;
}

/** How far one standard is, in words. */
export const StandardsChecklistContentsStatus = /* @__PURE__ */ forwardRef<
  HTMLSpanElement,
  StandardsChecklistContentsStatusProps
>(function StandardsChecklistContentsStatus({ standard, ...props }, ref) {
  const checklist = useChecklist('ContentsStatus');
  const status = useSelected(checklist.store, (answers) =>
    standardInWords(checklist, countQuestions(standard.questions, answers)),
  );
  return (
    <Part as="span" scope={scope} part="contents-status" {...props} ref={ref}>
      {content(props, status)}
    </Part>
  );
});
