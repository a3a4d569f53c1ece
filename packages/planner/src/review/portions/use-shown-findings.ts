'use client';

import { focusById, useHydrated, usePrinting } from '@engagement-kit/react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { placeOfFinding } from '../headings.js';
import { portion, type ShownFindings } from './portion.js';

export function useShownFindings(node: RefObject<HTMLElement | null>): ShownFindings {
  // Whoever has read them all, without a script, would see most of them go once it runs.
  const isScripted = useHydrated();
  const [fromServer] = useState(!isScripted);
  const isPrinting = usePrinting(node);
  const isWhole = fromServer || isPrinting;
  const [shown, showFindings] = useState<number>(portion.first);
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current && node.current) focusById(node.current, wanted.current);
    wanted.current = undefined;
  });
  const goTo = useCallback(
    (heading: string) => {
      const needed = placeOfFinding(heading) + 1;
      if (isWhole || needed <= shown) {
        if (node.current) focusById(node.current, heading);
        return;
      }
      wanted.current = heading;
      showFindings(needed);
    },
    [node, isWhole, shown],
  );
  return { isWhole, shown, showFindings, goTo };
}
