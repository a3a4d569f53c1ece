'use client';

import {
  canRecognise,
  type EngagementTypeId,
  engagementTypeById,
  identifyEngagementType,
  type PlanState,
} from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { type ReactElement, useState } from 'react';
import { AnswerLater } from '../../fields/later/AnswerLater.js';
import { useAhead } from '../../shared/use-ahead.js';
import { lazy, Nothing } from '../page/lazy.js';
import { node } from '../places-context.js';
import { quickStartMessages } from './messages.js';
import { Questions } from './Questions.js';
import type { QuickStart } from './use-quick-start.js';

const KnownType = /* @__PURE__ */ lazy(() => import('./KnownType.js'), Nothing);
const Compare = /* @__PURE__ */ lazy(() => import('./compare.js'), Nothing);
const ahead = [KnownType];

const guidanceOf = ({ guidance }: PlanState) => guidance;

interface HappensProps {
  readonly quick: QuickStart;
  readonly onUse: (type: EngagementTypeId) => void;
}

/** What really happens, asked question by question; or the type, for whoever knows it. */
export default function Happens({ quick, onUse }: HappensProps): ReactElement {
  const { activity, practice } = quick;
  const { say } = useMessages(quickStartMessages);
  const guidance = usePlan(guidanceOf);
  const canAsk = canRecognise(guidance.engagementTypes);
  const [knows, setKnows] = useState(false);
  const chosen = engagementTypeById(guidance, activity?.engagementType);
  const { type } = identifyEngagementType(practice, guidance.engagementTypes);
  const other = type !== chosen?.id ? engagementTypeById(guidance, type ?? undefined) : undefined;
  const isKnown = knows || !canAsk;
  useAhead(ahead);
  return (
    <>
      {isKnown ? <KnownType quick={quick} /> : <Questions quick={quick} />}
      {canAsk && (
        <button
          {...node('quick-switch', undefined, 'link-button')}
          type="button"
          onClick={() => setKnows(!knows)}
        >
          {say(knows ? 'findType' : 'knowType')}
        </button>
      )}
      {!isKnown && chosen && (
        <p {...node('quick-chosen')}>
          {say('used', { type: chosen.name })}{' '}
          {other && say('pointElsewhere', { type: other.name })}
        </p>
      )}
      {!isKnown && chosen && other && (
        <button
          {...node('quick-use-other', undefined, 'button')}
          type="button"
          onClick={() => onUse(other.id)}
        >
          {say('use', { type: other.name })}
        </button>
      )}
      {activity && (
        <AnswerLater about={['activities', activity.id, 'engagementType']} label={say('type')} />
      )}
      <Compare fold guidance={guidance} />
    </>
  );
}
