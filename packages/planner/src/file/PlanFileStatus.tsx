'use client';

import { formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useFocusRescue, useMessages } from '@engagement-kit/react';
import { useRef } from 'react';
import { planHistoryMessages } from '../history/messages.js';
import { usePlanFilePart } from './context.js';
import { definePlanFilePart } from './define-plan-file-part.js';
import { Inner } from './Inner.js';
import { Offers } from './Offers.js';
import { Reading } from './Reading.js';
import { statusLine } from './status-line.js';
import { stepInWords } from './step-in-words.js';

/** Props of `PlanFileStatus`: those of its element. */
export interface PlanFileStatusProps extends PartProps<'div'> {}

/**
 * Says where the plan is kept and whether all of it is, and what the last action came to. A failure interrupts,
 * stays until a save has succeeded, and offers ways on.
 */
export const PlanFileStatus = /* @__PURE__ */ definePlanFilePart<PlanFileStatusProps>(
  'status',
  (props, tools) => {
    const { file, words, here } = tools;
    const history = useMessages(planHistoryMessages);
    const { save, outcome, reading, turn, isUnsaved } = file;
    const text = outcome && words[outcome.name];
    const hasFailed = save.status === 'failed';
    return {
      tabIndex: -1,
      state: { failed: hasFailed, saved: save.status === 'saved', unsaved: isUnsaved },
      content: (
        <>
          {hasFailed ? (
            <Failure />
          ) : (
            <Inner as="p" part="status-line">
              {statusLine(tools)}
            </Inner>
          )}
          <Inner as="p" part="outcome" role="status">
            {/* Another node each time, so that the same words are said again. */}
            {reading && <span>{formatMessage(words.reading, { file: reading.file })}</span>}
            {outcome && text && !reading && (
              <span key={turn}>
                {formatMessage(typeof text === 'string' ? text : here(text), {
                  title: outcome.title ?? '',
                  file: outcome.file ?? '',
                  step: outcome.step ? stepInWords(outcome.step, history) : '',
                })}
              </span>
            )}
          </Inner>
          {reading && <Reading {...reading} />}
        </>
      ),
      ...props,
    };
  },
);

function Failure() {
  const tools = usePlanFilePart('PlanFileStatus');
  const { file, focusPart } = tools;
  const node = useRef<HTMLElement>(null);
  useFocusRescue(node, () => focusPart('save-in-browser'));
  const issue = file.save.status === 'failed' ? file.save.issues[0] : undefined;
  return (
    <Inner part="failure" ref={node}>
      <Inner part="failure-text" role="alert">
        <Inner as="p" part="status-line">
          {statusLine(tools)}
        </Inner>
        {issue?.kept && (
          <Inner as="p" part="failure-kept">
            {issue.kept}
          </Inner>
        )}
      </Inner>
      <Offers offers={issue?.offers ?? ['download']} />
    </Inner>
  );
}
