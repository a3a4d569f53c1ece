import { usePlan, usePlanDispatch } from '@engagement-kit/react';
import { useState } from 'react';

/** Partners answer the standards here, and each answer goes into the plan of the desk. */
export function PartnerAnswers() {
  const dispatch = usePlanDispatch();
  const answers = usePlan(({ plan }) => plan.answers);
  // The element keeps its answers. What it starts with is set once.
  const [first] = useState(answers);
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">Partners: how are we doing?</h2>
      <p>Your answers go into the desk’s plan. {Object.keys(answers).length} of 19 are there.</p>
      <engagement-standards
        value={first}
        heading-level={3}
        events="notes"
        onengagement-answer={({ detail: { questionId, answer = {} } }) => {
          const { updatedAt: _, ...changes } = answer;
          dispatch(
            Object.keys(changes).length > 0
              ? { type: 'answer.update', questionId, changes }
              : { type: 'answer.clear', questionId },
          );
        }}
      />
    </section>
  );
}
