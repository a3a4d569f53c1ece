import { type HeadingLevel, Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { PromiseCardType } from '../header/PromiseCardType.js';
import { PromiseCardEmpty } from './PromiseCardEmpty.js';
import { PromiseCardNote } from './PromiseCardNote.js';
import { PromiseCardPromise } from './PromiseCardPromise.js';

/** Props of `PromiseCardStatement`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardStatementProps extends ContentPartProps<'div'> {
  /** Level of the card's title. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** The heart of the card: the type, the promise and whose it is; or, without a type, what to do first. */
export const PromiseCardStatement = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PromiseCardStatementProps
>(function PromiseCardStatement({ content, headingLevel, children, ...props }, ref) {
  const { promise } = content;
  return (
    <Part scope={scope} part="statement" state={{ empty: !promise }} {...props} ref={ref}>
      {children ?? (
        <>
          <PromiseCardType content={content} />
          <PromiseCardPromise content={content} />
          {promise && <PromiseCardNote>{promise.note}</PromiseCardNote>}
          <PromiseCardEmpty content={content} headingLevel={headingLevel} />
        </>
      )}
    </Part>
  );
});
