'use client';

import {
  type LocalGuidance as Local,
  localGuidanceFor,
  type PlanState,
} from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { node } from '../places-context.js';
import { useRun } from '../use-run.js';
import { standardsPlaceMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** What a host adds to passages of the guidance, each with its author. A question of the host’s can be answered. */
export function LocalGuidance({ refs }: { readonly refs: readonly string[] }): ReactElement {
  const guidance = usePlan(guidanceOf);
  const { say } = useMessages(standardsPlaceMessages);
  return (
    <>
      {refs
        .flatMap((ref) => localGuidanceFor(guidance, ref))
        .map((local) => (
          <div {...node('local')} key={local.id}>
            <p {...node('text')}>
              <bdi>{local.text}</bdi>
            </p>
            <p {...node('step-text')}>{say('localBy', { author: local.author })}</p>
            {local.kind === 'question' && <LocalAnswer local={local} />}
          </div>
        ))}
    </>
  );
}

const answersOf = ({ plan }: PlanState) => plan.answers;

function LocalAnswer({ local: { id } }: { readonly local: Local }): ReactElement {
  const answers = usePlan(answersOf);
  const { say } = useMessages(standardsPlaceMessages);
  const run = useRun();
  return (
    <details {...node('more')}>
      <summary {...node('more-summary')}>{say('localAnswer')}</summary>
      <Root
        {...node('more-fields')}
        thing="answer"
        values={((Object.hasOwn(answers, id) && answers[id]) || {}) as Values}
        onWrite={(changes) => run({ type: 'answer.update', questionId: id, changes })}
      >
        {['status', 'reason', 'notes', 'evidence', 'owner', 'dueOn'].map((name) => (
          <Field key={name} name={name} />
        ))}
      </Root>
    </details>
  );
}
