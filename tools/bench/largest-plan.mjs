// The largest plan that the planner is measured with: what a service might have after years, made by the public commands.

/** How much of each it holds. */
export const largest = {
  communities: 20,
  decisions: 20,
  activities: 60,
  risks: 20,
  promises: 40,
  feedback: 120,
};

const sentence = 'What we know, how we know it, and who told us. ';
/** Some 1,900 characters. */
const long = sentence.repeat(40).trim();

/** @param {{ ukhsaGuidance: import('@engagement-kit/model').Guidance } & Record<string, any>} model */
export function largestPlan(model) {
  let last = 0;
  const context = {
    guidance: model.ukhsaGuidance,
    now: () => '2026-06-04T09:00:00.000Z',
    newId: () => `id-${++last}`,
  };
  const made = model.createPlan({ title: 'A plan of many years' }, context);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  let plan = made.value;
  const apply = (command) => {
    const result = model.applyCommand(plan, command, context);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    plan = result.value.plan;
  };
  const types = model.ukhsaGuidance.engagementTypes.map(({ id }) => id);
  const add = (name, count, item) => {
    for (let number = 1; number <= count; number++) {
      apply({ type: `${name}.add`, item: { id: `${name}-${number}`, ...item(number) } });
    }
  };
  const day = (number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  apply({
    type: 'plan.update',
    changes: {
      organisation: 'Borough of Example',
      summary: sentence.repeat(4).trim(),
      lead: 'Public health',
    },
  });
  add('community', largest.communities, (n) => ({ name: `Community ${n}`, accessNeeds: sentence }));
  add('decision', largest.decisions, (n) => ({ text: `Decision ${n}`, madeBy: 'organisation' }));
  add('activity', largest.activities, (n) => ({
    name: `Activity ${n}`,
    engagementType: types[n % types.length],
    communityIds: [`community-${1 + (n % largest.communities)}`],
    decisionId: `decision-${1 + (n % largest.decisions)}`,
    startsOn: day(n),
    endsOn: day(n + 30),
    practice: { flow: 'both', stage: 'options' },
  }));
  add('risk', largest.risks, (n) => ({ kind: 'trust', text: `Risk ${n}. ${sentence}` }));
  add('promise', largest.promises, (n) => ({
    activityIds: [`activity-${n}`],
    localExplanation: sentence.repeat(3).trim(),
    ...(n % 2 && { madeOn: day(n) }),
  }));
  add('feedback', largest.feedback, (n) => ({
    promiseId: `promise-${1 + (n % largest.promises)}`,
    dueOn: day(n + 60),
    how: `By letter ${n}`,
  }));
  for (const { questions } of model.ukhsaGuidance.standards) {
    for (const { id } of questions) {
      apply({
        type: 'answer.update',
        questionId: id,
        changes: { status: 'answered', notes: long },
      });
    }
  }
  return plan;
}
