'use client';

import { formatMessage, type IssueOffer } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { usePlanFilePart } from './context.js';
import { Inner } from './Inner.js';

/** Props of `Offers`. */
export interface OffersProps {
  /** The ways on after a save that failed. */
  offers: readonly IssueOffer[];
}

/** A button for each way on after a save that failed. */
export function Offers({ offers }: OffersProps) {
  const { file, words } = usePlanFilePart('Offers');
  const { startSaving, saveCopy, saveAsSecond } = file.actions;
  const title = usePlan(({ plan }) => plan.title);
  const ways: Record<IssueOffer, readonly [label: string, go: (node: Node) => unknown]> = {
    download: [words.offerDownload, saveCopy],
    'try-again': [words.offerTryAgain, () => startSaving()],
    'save-again': [words.offerSaveAgain, () => startSaving('removed')],
    replace: [words.offerReplace, () => startSaving('kept')],
    duplicate: [words.offerDuplicate, () => saveAsSecond(formatMessage(words.copyOf, { title }))],
  };
  return (
    <Inner part="offers">
      {offers.map((offer) => (
        <Inner
          as="button"
          type="button"
          part="offer"
          control="button"
          key={offer}
          onClick={({ currentTarget }) => void ways[offer][1](currentTarget)}
        >
          {ways[offer][0]}
        </Inner>
      ))}
    </Inner>
  );
}
