// Defines the custom elements. What their tags take is in ./tags.d.ts.
import '@engagement-kit/embed';
import { usePublicPromise } from '@engagement-kit/react';
import { promiseOf } from '../desk/desk-store.js';
import { PartnerActivity } from './PartnerActivity.js';
import { PartnerAnswers } from './PartnerAnswers.js';

/** What communities and partners see: custom elements, with properties and events through React. */
export default function CommunityPage() {
  const promise = usePublicPromise(promiseOf('clinics'));
  return (
    <div className="community">
      <h1>Catch-up clinics by the harbour</h1>
      <p className="lede">
        This view is a page for communities and partners. It shows the promise as the desk has it at
        this moment.
      </p>
      {promise && <engagement-promise value={promise} heading-level={2} />}
      <PartnerActivity />
      <PartnerAnswers />
    </div>
  );
}
