import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from './calendar-day.js';
import { applyCommand } from './plan/apply-command.js';
import { filledPlan, testContext, value } from './plan/plan.fixtures.js';

const at = '2026-07-01T23:30:00.000Z';

describe('the day of an instant', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['Europe/London', '2026-07-02'],
    ['UTC', '2026-07-01'],
    ['Pacific/Auckland', '2026-07-02'],
    ['America/New_York', '2026-07-01'],
  ])('is that of the person in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(calendarDay(at)).toBe(day);
  });

  it('is the day of a change, unless the context gives one', () => {
    vi.stubEnv('TZ', 'Europe/London');
    const changed = (more: object) => {
      const context = { ...testContext(at), ...more };
      const made = { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-20' } } as const;
      const lowered = { ...made, changes: { engagementType: 'inform' } } as const;
      const plan = value(applyCommand(filledPlan(), made, context)).plan;
      return value(applyCommand(plan, lowered, context)).plan.promises[0]?.changes?.[0]?.on;
    };
    expect(changed({})).toBe('2026-07-02');
    expect(changed({ today: () => '2026-07-03' })).toBe('2026-07-03');
  });
});
