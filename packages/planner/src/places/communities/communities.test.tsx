import { createMemoryStorage, type Plan, readPlan } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { fixedContext } from '../../../../react/src/plan/plans.fixtures.js';
import { PlannerInPlan, storeOf } from '../in-plan.fixtures.js';
import { askedBefore } from './asked-before.js';

const [families] = measles.communities;
const flu: Plan = { ...measles, id: 'flu', title: 'Winter flu', history: [] };

describe('a community that other plans name', () => {
  it('is found by its name, however it is spaced, and counted by its activities', () => {
    const name = ` ${families?.name.toUpperCase().replace(' ', '  ')} `;
    expect(askedBefore(name, [flu, { ...flu, communities: [] }])).toEqual([
      { plan: flu, activities: 2 },
    ]);
    expect(askedBefore('Young carers', [flu])).toEqual([]);
    expect(askedBefore('', [{ ...flu, communities: [{ id: 'c', name: '' }] }])).toEqual([]);
  });

  it('says so, with the way to the plan, and nothing where no plan is stored', async () => {
    const storage = createMemoryStorage({ readPlan, ...fixedContext() });
    await storage.save(flu);
    const { unmount } = render(
      <PlannerInPlan store={storeOf(measles)} start={{ place: 'communities' }} storage={storage} />,
    );
    const said = await screen.findAllByText(/^Asked before: 1 other plan/);
    expect(said[0]?.textContent).toContain('2 activities there are for them');
    const [open] = screen.getAllByRole('button', { name: 'Open “Winter flu”' });
    if (open) await userEvent.click(open);
    // Words that are in no copy yet are not lost without a question.
    expect(
      await screen.findByRole('heading', { level: 2, name: /Winter flu|Communities/ }),
    ).toBeTruthy();
    unmount();
    render(<PlannerInPlan store={storeOf(measles)} start={{ place: 'communities' }} />);
    await screen.findByText(/^First-dose uptake/);
    expect(screen.queryByText(/^Asked before/)).toBeNull();
  });
});
