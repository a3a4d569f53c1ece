// The plans that are measured: one that somebody could have made, and one with long notes at every question.
import { forNode } from './bundle.mjs';

function unwrap(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The model as it is published, and the plans. */
export async function loadPlans() {
  const model = await import('../../packages/model/dist/index.js');
  const example = await forNode('packages/model/src/examples/heat-health-alert.fixtures.ts');
  const real = example.heatHealthAlert;
  const [{ id }] = real.promises;
  const promise = unwrap(model.toPublicPromise(real, id, model.ukhsaGuidance));
  return { model, unwrap, real, promise, ...fullPlan(model) };
}

/** A plan with all questions answered, made by the public commands. */
function fullPlan(model) {
  let id = 0;
  const context = {
    guidance: model.ukhsaGuidance,
    now: () => '2026-06-04T09:00:00.000Z',
    newId: () => `id-${++id}`,
  };
  let full = unwrap(model.createPlan({ title: 'A plan to measure' }, context));
  const apply = (command) => {
    full = unwrap(model.applyCommand(full, command, context)).plan;
  };
  apply({ type: 'activity.add', item: { name: 'Talk', engagementType: 'involve' } });
  for (const { questions } of model.ukhsaGuidance.standards) {
    for (const question of questions) {
      const changes = { status: 'answered', notes: 'What we know, and how we know it. '.repeat(5) };
      apply({ type: 'answer.update', questionId: question.id, changes });
    }
  }
  return { full, context };
}
