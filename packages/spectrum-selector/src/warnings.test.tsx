import { createPlan, createPlanStore, type Guidance, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, systemContext } from '@engagement-kit/react';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { SpectrumCompare, SpectrumPicture, SpectrumRecogniser, SpectrumSelector } from './index.js';

function warned(node: ReactElement): string {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(node);
  const said = warn.mock.calls.join('\n');
  warn.mockRestore();
  return said;
}

it.each([
  ['`value`', <SpectrumSelector key="a" value="inspire" onValueChange={() => {}} />, 'inspire'],
  ['`defaultValue`', <SpectrumSelector key="b" defaultValue="infrom" />, 'infrom'],
  [
    '`defaultValue.flow`',
    <SpectrumRecogniser key="c" defaultValue={{ flow: 'sideways' as 'in' }} />,
    'sideways',
  ],
])('says that it does not know what is in %s', (prop, node, value) => {
  const said = warned(node);
  expect(said).toContain(`does not know “${value}” in ${prop}`);
  expect(said).toContain('It knows: “');
});

it('knows the types of the guidance that it is given', () => {
  const [first, ...rest] = ukhsaGuidance.engagementTypes;
  const engagementTypes = [{ ...first, id: 'tell' } as typeof first, ...rest] as never;
  const guidance = { ...ukhsaGuidance, engagementTypes } as Guidance;
  expect(warned(<SpectrumSelector defaultValue="tell" guidance={guidance} />)).toBe('');
});

it.each([
  ['SpectrumSelector', SpectrumSelector],
  ['SpectrumCompare', SpectrumCompare],
  ['SpectrumPicture', SpectrumPicture],
  ['SpectrumRecogniser', SpectrumRecogniser],
])('%s says that the plan around it works with other guidance', (name, Component) => {
  const source = { ...ukhsaGuidance.source, id: 'ours', title: 'Our approach' };
  const guidance = { ...ukhsaGuidance, source };
  const context = { ...systemContext(), guidance };
  const plan = createPlan({ title: 'Ours' }, context);
  if (!plan.ok) throw new Error(plan.issues[0]?.message);
  const store = createPlanStore({ ...context, plan: plan.value });
  const inPlan = (node: ReactElement) => <PlanProvider store={store}>{node}</PlanProvider>;
  expect(warned(inPlan(<Component guidance={guidance} />))).toBe('');
  const said = warned(inPlan(<Component />));
  expect(said).toMatch(new RegExp(`^Engagement Kit: ${name} shows .+ “Our approach”.+guidance=`));
});
