'use client';

import type { ReactElement } from 'react';
import Lately from './Lately.js';
import { WhatCouldGoWrong, WhoItIsFor } from './People.js';
import { Timeline } from './Timeline.js';

/** What stands below the first screen: when, for whom, and what could go wrong, and what changed lately. */
export default function Below(): ReactElement {
  return (
    <>
      <Timeline />
      <WhoItIsFor />
      <WhatCouldGoWrong />
      <Lately />
    </>
  );
}
