'use client';

import { formatMessage, formatPlural } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { definePlanFilePart } from './define-plan-file-part.js';
import { Inner } from './Inner.js';

/** Props of `PlanFileIssues`: those of its element. */
export interface PlanFileIssuesProps extends PartProps<'div'> {}

/** How many issues are listed: more are counted. */
const limit = 10;

/** Says what was not done and why: a file that was refused, with each fault and its place. Empty else. */
export const PlanFileIssues = /* @__PURE__ */ definePlanFilePart<PlanFileIssuesProps>(
  'issues',
  (props, { file, set, words }) => {
    const { problem, actions, turn } = file;
    const issues = problem?.issues ?? [];
    const [planId, first] = [problem?.planId, issues[0]];
    const isDamaged = planId !== undefined && issues.some(({ code }) => code === 'damaged');
    // What the model says is English.
    const lang = /^en\b/.test(set.locale) ? undefined : 'en-GB';
    return {
      state: { empty: !problem },
      content: (
        <>
          <Inner as="p" part="issues-summary" role="alert">
            {problem && (
              <span key={turn}>
                {formatMessage(words[problem.name], {
                  title: problem.title ?? '',
                  file: problem.file ?? '',
                })}
              </span>
            )}
          </Inner>
          {issues.length > 0 && (
            <Inner as="ul" part="issue-list" lang={lang}>
              {issues.slice(0, limit).map(({ path, message, kept }) => {
                const place = path.join('.');
                return (
                  <Inner as="li" part="issue" key={place + message}>
                    {place && !message.includes(place) && (
                      <>
                        {words.issuePlace} <code lang="zxx">{place}</code>.{' '}
                      </>
                    )}
                    {message} {kept}
                  </Inner>
                );
              })}
            </Inner>
          )}
          {issues.length > limit && (
            <Inner as="p" part="issues-more">
              {formatPlural(set.locale, words.moreIssues, issues.length - limit)}
            </Inner>
          )}
          {isDamaged && first && (
            <Inner
              as="button"
              type="button"
              part="offer"
              control="button"
              onClick={({ currentTarget }) => void actions.saveSetAside(planId, currentTarget)}
            >
              {words.offerDownloadDamaged}
            </Inner>
          )}
        </>
      ),
      ...props,
    };
  },
);
