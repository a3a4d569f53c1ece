'use client';

import type { IssueOffer } from '@engagement-kit/model';
import { type PartProps, usePlan } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Something to do after a save has failed. */
export const Offer = /* @__PURE__ */ filesPart(
  'offer',
  ['offer'],
  ({ offer }: Offer.Props, { file, say }) => {
    const { startSaving, saveCopy, saveAsSecond } = file.actions;
    const title = usePlan(({ plan }) => plan.title);
    const ways: Record<IssueOffer, readonly [label: string, go: (node: Node) => unknown]> = {
      download: [say('offerDownload'), saveCopy],
      'try-again': [say('offerTryAgain'), () => startSaving()],
      'save-again': [say('offerSaveAgain'), () => startSaving('removed')],
      replace: [say('offerReplace'), () => startSaving('stored')],
      duplicate: [say('offerDuplicate'), () => saveAsSecond(say('copyOf', { title }))],
    };
    const [label, go] = ways[offer];
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      content: label,
      onClick: ({ currentTarget }) => void go(currentTarget),
    };
  },
);

export namespace Offer {
  export interface Props extends PartProps<'button'> {
    /** What the issue offers. */
    offer: IssueOffer;
  }
}
