'use client';

import type { Issue } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { filesPart, node } from '../files-context.js';
import { SaveSetAside } from './SaveSetAside.js';

/** How many issues are listed. The rest are counted. */
const limit = 10;

/** Says what was not done and why: a refused file, with each fault and its place. Otherwise empty. */
export const Issues = /* @__PURE__ */ filesPart(
  'issues',
  (_: PartProps<'div'>, { file, inWords, issueLang, say, count }) => {
    const { problem, turn } = file;
    const { issues = [], planId } = problem ?? {};
    return {
      state: { empty: !problem },
      content: (
        <>
          <p {...node('issues-summary')} role="alert">
            {problem && (
              <span key={turn}>
                {say(problem.name, { title: problem.title ?? '', file: problem.file ?? '' })}
              </span>
            )}
          </p>
          {issues.length > 0 && (
            <ul {...node('issue-list')} lang={issueLang}>
              {issues
                .slice(0, limit)
                .map(inWords)
                .map((issue) => (
                  <IssueItem
                    key={issue.path.join('.') + issue.message}
                    issue={issue}
                    place={say('issuePlace')}
                  />
                ))}
            </ul>
          )}
          {issues.length > limit && (
            <p {...node('issues-more')}>{count('moreIssues', issues.length - limit)}</p>
          )}
          {planId !== undefined && <SaveSetAside planId={planId} issues={issues} />}
        </>
      ),
    };
  },
);

export namespace Issues {
  export interface Props extends PartProps<'div'> {}
}

function IssueItem({ issue: { path, message, safe }, place }: { issue: Issue; place: string }) {
  const at = path.join('.');
  return (
    <li {...node('issue')}>
      {at && !message.includes(at) && (
        <>
          {place} <code lang="zxx">{at}</code>.{' '}
        </>
      )}
      {message} {safe}
    </li>
  );
}
