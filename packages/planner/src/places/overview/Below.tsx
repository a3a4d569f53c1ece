'use client';

import type { ReactElement } from 'react';
import Lately from './Lately.js';
import { OnTheSpectrum } from './OnTheSpectrum.js';
import { WhatCouldGoWrong, WhoItIsFor } from './People.js';
import { Timeline } from './Timeline.js';

/** What stands below the first screen: of which types, when, for whom, and what could go wrong, and what changed lately. */
export default function Below(): ReactElement {
  return (
    <>
      <OnTheSpectrum />
      <Timeline />
      <WhoItIsFor />
      <WhatCouldGoWrong />
      <Lately />
    </>
  );
}
