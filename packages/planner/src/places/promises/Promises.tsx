'use client';

import { isPromiseTold, type PromiseRecord } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import { Items } from '../items/Items.js';
import { Beside } from '../page/Beside.js';
import { DraftPromise } from './DraftPromise.js';
import { LiveCard } from './LiveCard.js';
import { PromiseSummary } from './PromiseSummary.js';
import { ToldPromise } from './ToldPromise.js';

const summary = (promise: PromiseRecord) => <PromiseSummary promise={promise} />;

/** The public promises, each beside the card that people see. */
export default function Promises(): ReactElement {
  return (
    <Items<PromiseRecord>
      name="promise"
      blank={{ activityIds: [] }}
      isTold={isPromiseTold}
      summary={summary}
      fields={(promise) => (
        <Beside seen={<LiveCard promiseId={promise.id} />}>
          {isPromiseTold(promise) ? (
            <ToldPromise promise={promise} />
          ) : (
            <DraftPromise promise={promise} />
          )}
        </Beside>
      )}
    />
  );
}
