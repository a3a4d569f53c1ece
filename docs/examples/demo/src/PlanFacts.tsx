import { usePlan, usePlanDispatch } from '@engagement-kit/react';
import { Field } from './Field.js';

/** The facts of the plan that the promise card shows: the host's own form, on the same plan. */
export function PlanFacts() {
  const dispatch = usePlanDispatch();
  const plan = usePlan((state) => state.plan);
  const [activity, promise, feedback] = [plan.activities[0], plan.promises[0], plan.feedback[0]];
  if (!activity || !promise || !feedback) return null;

  return (
    <div className="facts">
      <Field
        label="Title of the plan"
        value={plan.title}
        onChange={(title) => dispatch({ type: 'plan.update', changes: { title } })}
      />
      <Field
        label="Organisation"
        value={plan.organisation}
        onChange={(organisation) => dispatch({ type: 'plan.update', changes: { organisation } })}
      />
      <Field
        label="What is this activity about?"
        hint="In words that people outside your team use"
        value={activity.name}
        onChange={(name) =>
          dispatch({ type: 'activity.update', id: activity.id, changes: { name } })
        }
      />
      <Field
        label="Contact"
        hint="A team’s address or number, not a person’s"
        value={plan.contact}
        onChange={(contact) => dispatch({ type: 'plan.update', changes: { contact } })}
      />
      <Field
        label="How can people take part?"
        hint="Where and when, and another way for those who cannot come"
        rows={3}
        value={activity.practice?.inputRoute}
        onChange={(inputRoute) =>
          dispatch({
            type: 'activity.update',
            id: activity.id,
            changes: { practice: { ...activity.practice, inputRoute } },
          })
        }
      />
      <Field
        label="The promise in your own plain words"
        hint="Shown beside the published promise, never in its place"
        rows={3}
        value={promise.localExplanation}
        onChange={(localExplanation) =>
          dispatch({ type: 'promise.update', id: promise.id, changes: { localExplanation } })
        }
      />
      <Field
        label="When was the promise made?"
        hint="Leave it empty while the promise is a draft"
        type="date"
        value={promise.madeOn}
        onChange={(madeOn) =>
          dispatch({ type: 'promise.update', id: promise.id, changes: { madeOn } })
        }
      />
      <Field
        label="Where can people see it?"
        hint="For example a page of your site, or a notice"
        value={promise.shownWhere}
        onChange={(shownWhere) =>
          dispatch({ type: 'promise.update', id: promise.id, changes: { shownWhere } })
        }
      />
      <Field
        label="How will people hear what came of it?"
        rows={3}
        value={feedback.how}
        onChange={(how) => dispatch({ type: 'feedback.update', id: feedback.id, changes: { how } })}
      />
      <Field
        label="By when?"
        type="date"
        value={feedback.dueOn}
        onChange={(dueOn) =>
          dispatch({ type: 'feedback.update', id: feedback.id, changes: { dueOn } })
        }
      />
    </div>
  );
}
