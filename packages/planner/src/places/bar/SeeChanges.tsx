'use client';

import type { ReactElement } from 'react';
import { useFiles } from '../../file/files-context.js';
import { Link } from '../Link.js';
import { usePlaces } from '../places-context.js';

/** The way to what came in from another tab, as long as the bar says that something did. */
export function SeeChanges(): ReactElement | null {
  const { file } = useFiles('Files.Status');
  const { speaker } = usePlaces('Places.Bar');
  if (file.outcome?.name !== 'changedElsewhere') return null;
  return (
    <Link to={{ place: 'copies' }} lang={speaker.locale}>
      {speaker.say('seeChanges')}
    </Link>
  );
}
