'use client';

import { engagementTypeById, passageOf } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import { node } from '../places-context.js';
import type { ChapterContentProps } from './chapter-content.js';
import { guidancePlaceMessages } from './messages.js';

/** How the offer could be strengthened, word for word. */
export function Advice({ guidance }: ChapterContentProps): ReactElement {
  const { say } = useMessages(guidancePlaceMessages);
  const nameOf = (id: string) => engagementTypeById(guidance, id)?.name ?? id;
  return (
    <List>
      {guidance.advice?.map(({ id, text, engagementTypes }) => (
        <li key={id}>
          <p {...node('published')} lang={guidance.source.language}>
            {text}
          </p>
          <p {...node('step-text')}>
            {say('adviceFor', { types: engagementTypes.map(nameOf).join(', ') })}
          </p>
        </li>
      ))}
    </List>
  );
}

/** The works that the guidance refers to, as published. */
export const References = ({ guidance }: ChapterContentProps): ReactElement => (
  <ol {...node('chapter-list')} lang={guidance.source.language}>
    {guidance.references?.map(({ number, text }) => (
      <li {...node('published')} key={number} value={number}>
        {text}
      </li>
    ))}
  </ol>
);

/** The page’s update history, as published. */
export function Updates({ guidance }: ChapterContentProps): ReactElement {
  const { date } = useMessages(guidancePlaceMessages);
  return (
    <List>
      {guidance.updates?.map(({ on, text }) => (
        <li key={`${on} ${text}`}>
          {date(on)}:{' '}
          <span {...node('published')} lang={guidance.source.language}>
            {text}
          </span>
        </li>
      ))}
    </List>
  );
}

/** What a host adds, each with its author. */
export function Additions({ guidance }: ChapterContentProps): ReactElement {
  const { say } = useMessages(guidancePlaceMessages);
  return (
    <>
      <p {...node('step-text')}>{say('localText')}</p>
      <List>
        {guidance.local?.map(({ id, ref, text, author }) => (
          <li {...node('local')} key={id}>
            <p {...node('text')}>
              <bdi>{text}</bdi>
            </p>
            <p {...node('step-text')}>
              <bdi>{author}</bdi>.{' '}
              {say('noteOn', { passage: passageOf(guidance, ref)?.text ?? ref })}
            </p>
          </li>
        ))}
      </List>
    </>
  );
}

/** The kit’s own notes on passages that stay as published. */
export function Notes({ guidance }: ChapterContentProps): ReactElement {
  const { say } = useMessages(guidancePlaceMessages);
  return (
    <>
      <p {...node('step-text')}>{say('notesText')}</p>
      <List>
        {guidance.notes?.map(({ ref, note }) => (
          <li key={ref}>
            <p {...node('text')}>{note}</p>
            <p {...node('step-text')}>
              {say('noteOn', { passage: passageOf(guidance, ref)?.text ?? ref })}
            </p>
          </li>
        ))}
      </List>
    </>
  );
}

/** Spellings that are shown corrected. */
export function Corrections({ guidance }: ChapterContentProps): ReactElement {
  const { say } = useMessages(guidancePlaceMessages);
  return (
    <List>
      {guidance.source.corrections?.map((each) => (
        <li key={each.ref}>{say('correction', { ...each })}</li>
      ))}
    </List>
  );
}

const List = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <ul {...node('chapter-list')}>{children}</ul>
);
