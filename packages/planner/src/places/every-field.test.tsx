// Whatever a plan can hold of these things can be written on a screen.
import { type FilledThing, fieldForms, type Plan } from '@engagement-kit/model';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import type { Address } from './address.js';
import { openAt } from './harness.fixtures.js';

const [community, activity, decision, risk] = [
  measles.communities[0],
  measles.activities[0],
  measles.decisions[0],
  measles.risks[0],
];
const items = { plan: undefined, community, activity, decision, risk };
const places = {
  plan: 'facts',
  community: 'communities',
  activity: 'activities',
  decision: 'decisions',
  risk: 'risks',
} as const;
const things = Object.keys(places) as readonly (keyof typeof places)[];

/** The fields of a thing, and those of what is in them: `fixed`, and `fixed.0.reason` where there is a fixed point. */
const fieldsOf = (thing: FilledThing, item: object | undefined): readonly string[] =>
  Object.entries(fieldForms[thing]).flatMap(([name, form]) => {
    const held = (item as Readonly<Record<string, unknown>> | undefined)?.[name];
    const isThere = Array.isArray(held) && held.length > 0;
    if (form.kind === 'thing') {
      return [
        name,
        ...Object.keys(fieldForms[form.thing as FilledThing]).map((each) => `${name}.${each}`),
      ];
    }
    if (form.kind === 'texts' && isThere) return [name, `${name}.0`];
    if (form.kind !== 'things' || !isThere) return [name];
    return [
      name,
      ...Object.keys(fieldForms[form.thing as FilledThing]).map((each) => `${name}.0.${each}`),
    ];
  });

it.each(things)('every field of a %s has its control, and of what is in it', async (thing) => {
  openAt(measles, { place: places[thing], item: items[thing]?.id });
  const fields = fieldsOf(thing, items[thing]);
  await waitFor(() =>
    expect(fields.filter((name) => !document.querySelector(`[id$=".${name}"]`))).toEqual([]),
  );
});

it.each(things)('an address leads to each field of a %s', async (thing) => {
  for (const field of Object.keys(fieldForms[thing])) {
    openAt(measles, { place: places[thing], item: items[thing]?.id, field });
    await waitFor(() =>
      expect(document.activeElement?.closest(`[id$=".${field}"]`), field).not.toBeNull(),
    );
    cleanup();
  }
});

/** What people were told is changed by steps, and each field stands where its step is. */
describe('what people were told', () => {
  const [early = measles.promises[0]] = measles.promises.filter(({ madeOn }) => madeOn);
  const [draft = measles.promises[0]] = measles.promises.filter(({ madeOn }) => !madeOn);
  if (!early || !draft) throw new Error('The example has no promise, made or begun.');
  const told = { on: '2026-08-01', reason: 'The hall has closed.' };
  const kept = measles.feedback.find(({ deliveredOn }) => deliveredOn);
  const late = { id: 'late', promiseId: early.id, how: 'In person', dueOn: '2026-08-01' };
  const begun = { id: 'begun', promiseId: draft.id };
  const plan: Plan = {
    ...measles,
    promises: measles.promises.map((each) =>
      each.id === early.id ? { ...each, changes: [{ ...told, from: {} }] } : each,
    ),
    feedback: [...measles.feedback, { ...late, earlier: [told] }, begun],
  };

  /** The names of the fields, and of the steps, that stand at these addresses. */
  async function standing(addresses: readonly Address[]) {
    const ids: string[] = [];
    const steps: string[] = [];
    for (const address of addresses) {
      openAt(plan, address);
      await screen.findByRole('button', { name: 'Done' });
      ids.push(...[...document.querySelectorAll('[id]')].map(({ id }) => id));
      steps.push(
        ...screen
          .getAllByRole('button')
          .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
      );
      cleanup();
    }
    return { ids, steps };
  }

  it('every field of a promise stands with its draft, its changes or its withdrawal', async () => {
    const { ids, steps } = await standing(
      [draft, early].map(({ id: item }) => ({ place: 'promises', item })),
    );
    const byStep: Readonly<Record<string, string>> = { withdrawnOn: 'Withdraw this promise' };
    const missing = Object.keys(fieldForms.promise).filter((name) =>
      byStep[name] ? !steps.includes(byStep[name]) : !ids.some((id) => id.endsWith(`.${name}`)),
    );
    expect(missing).toEqual([]);
    for (const name of ['Activities', 'Type of engagement', 'In our own words']) {
      expect(steps).toContain(`Change: ${name}`);
    }
  });

  it('every field of feedback stands with what is to come, is late or was heard', async () => {
    const { ids, steps } = await standing(
      ['begun', 'late', kept?.id].map((item) => ({ place: 'feedback', item })),
    );
    const missing = Object.keys(fieldForms.feedback).filter(
      (name) => !ids.some((id) => id.endsWith(`.${name}`)),
    );
    expect(missing).toEqual([]);
    for (const name of ['Audience', 'How people hear back', 'Due on']) {
      expect(steps).toContain(`Change: ${name}`);
    }
    expect(steps).toContain('Withdraw this commitment');
  });
});
