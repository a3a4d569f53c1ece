'use client';

import type { ExportContent, PlanState } from '@engagement-kit/model';
import { type PartProps, usePlanStore } from '@engagement-kit/react';
import { useEffect, useState } from 'react';
import { ContentView } from '../content/ContentView.js';
import { node } from '../exports-context.js';
import { ExportFailure } from '../plan-export.js';
import { itemPart } from './item-context.js';

/**
 * A look at what stands in the file, as the plan is now. Renders a `<details>`; nothing for an export that has no look. What is
 * in it is made once it is opened.
 */
export const Preview = /* @__PURE__ */ itemPart(
  'preview',
  function usePreview(_: PartProps<'details'>, { id, item, speaker, headingLevel, plan }) {
    const store = usePlanStore();
    const [isOpen, setOpen] = useState(false);
    const [shown, setShown] = useState<ExportContent | string>('');
    const { preview, label } = item;
    // Made anew for each plan: what is on screen is what would be downloaded.
    // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is what the store holds
    useEffect(() => {
      if (!isOpen || !preview) return;
      let isCurrent = true;
      const make = async (state: PlanState) => {
        const made = await preview(state);
        if (isCurrent) setShown(made);
      };
      make(store.getState()).catch((error) => {
        const isKnown = error instanceof ExportFailure;
        if (isCurrent) setShown(isKnown ? error.message : speaker.say('failed', { label }));
      });
      return () => {
        isCurrent = false;
      };
    }, [isOpen, preview, plan, store, speaker, label]);
    if (!preview) return null;
    const words = speaker.say('preview');
    return {
      as: 'details',
      onToggle: ({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open),
      content: (
        <>
          <summary
            {...node('preview-summary')}
            id={`${id}-preview`}
            aria-label={speaker.say('previewOf', { preview: words, label })}
          >
            {words}
          </summary>
          {isOpen &&
            (typeof shown === 'string' ? (
              <p {...node('preview-words')} role="status">
                {shown}
              </p>
            ) : (
              <ContentView content={shown} headingLevel={headingLevel} />
            ))}
        </>
      ),
    };
  },
);

export namespace Preview {
  export interface Props extends PartProps<'details'> {}
}
