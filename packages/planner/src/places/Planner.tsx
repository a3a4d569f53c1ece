'use client';

import { readPlan as readAnyPlan } from '@engagement-kit/model';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { PlanFileOptions } from '../file/control/plan-file-state.js';
import * as Files from '../file/parts.js';
import type { Address } from './address.js';
import { Bar } from './bar/Bar.js';
import { SeeChanges } from './bar/SeeChanges.js';
import { Page } from './page/Page.js';
import { node } from './places-context.js';
import { planPlaces } from './plan-places.js';
import { Rail } from './rail/Rail.js';
import { Root } from './root/Root.js';
import { Share } from './share/Share.js';
import { useHashAddress } from './use-hash-address.js';

/** What is always in reach, whatever place is shown and however narrow the page. */
const Actions = (): ReactElement => (
  <>
    <div {...node('step-actions')}>
      <Files.Undo />
      <Files.Redo />
    </div>
    <div {...node('file-actions')}>
      <Files.SaveCopy />
      <Files.Open />
    </div>
  </>
);

/** The whole planning tool for the plan around it: its places in a rail, one of them on the page, and undo in reach. */
export const Planner = /* @__PURE__ */ forwardRef<HTMLDivElement, Planner.Props>(function Planner(
  {
    places = planPlaces,
    address,
    onAddressChange,
    start,
    storage,
    readPlan = readAnyPlan,
    onOpen,
    newPlan,
    since,
    away,
    inBar,
    children,
    ...props
  },
  ref,
) {
  const [own, go] = useHashAddress(address === undefined, start);
  return (
    <Root
      {...props}
      ref={ref}
      places={places}
      address={address ?? own}
      onAddressChange={onAddressChange ?? go}
    >
      {children ?? (
        <Files.Root
          storage={storage}
          readPlan={readPlan}
          onOpen={onOpen}
          newPlan={newPlan}
          since={since}
          away={away}
        >
          <Bar>
            <Files.Status />
            <SeeChanges />
            <Actions />
            <Share />
            {inBar}
          </Bar>
          <Files.Issues />
          <div {...node('desk')}>
            <Rail />
            <Page />
          </div>
        </Files.Root>
      )}
    </Root>
  );
});

export namespace Planner {
  export interface Props
    extends Omit<Root.Props, 'places' | 'address' | 'onAddressChange'>,
      Partial<PlanFileOptions> {
    /** The places, in the order of the rail; the kit’s unless given. */
    places?: Root.Props['places'] | undefined;
    /** Which place is shown. Kept in the page’s hash unless given, with `onAddressChange`. */
    address?: Address | undefined;
    /** Asks for another place, where the host keeps the address. */
    onAddressChange?: Root.Props['onAddressChange'] | undefined;
    /** Where it opens while the page’s hash says nothing: the overview unless given. */
    start?: Address | undefined;
    /** What stands in the bar besides: ways to share, a link to help. */
    inBar?: ReactNode;
  }
}
