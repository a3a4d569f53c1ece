import { attribution } from '@engagement-kit/model';
import { AddressLink, usePlan } from '@engagement-kit/react';

/** Where the guidance comes from, once for the page. */
export function SourceNote() {
  const guidance = usePlan((state) => state.guidance);
  const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
  return (
    <footer>
      <p>
        Source: <AddressLink address={url}>{source}</AddressLink>.{' '}
        {licence && (
          <>
            <AddressLink address={licence.url}>{licence.statement}</AddressLink>{' '}
          </>
        )}
        {changes.length > 0 && `Changes: ${changes.join('; ')}. `}
        {disclaimer}
      </p>
    </footer>
  );
}
