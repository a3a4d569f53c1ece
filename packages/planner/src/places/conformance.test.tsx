import { PlanProvider } from '@engagement-kit/react';
import { fireEvent } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describeConformance } from '#support/conformance.js';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { storeOf } from './in-plan.fixtures.js';
import { Places, Planner, planPlaces } from './index.js';

const scope = 'planner';
const store = storeOf(measles);

/** Where people went, as a host hears of it. */
const gone: string[] = [];
const values = {
  places: planPlaces,
  address: { place: 'facts' },
  onAddressChange: ({ place }: { place: string }) => void gone.push(place),
  today: '2026-09-10',
};
const inPlan = (part: ReactElement) => <PlanProvider store={store}>{part}</PlanProvider>;
const inPlaces = (part: ReactElement) => inPlan(<Places.Root {...values}>{part}</Places.Root>);

describeConformance(Planner, { scope, part: 'root', props: values, wrap: inPlan });
describeConformance(Places.Root, { scope, part: 'root', props: values, wrap: inPlan });
describeConformance(Places.Bar, { scope, part: 'bar', wrap: inPlaces });
describeConformance(Places.Rail, { scope, part: 'rail', wrap: inPlaces });
describeConformance(Places.Page, { scope, part: 'page', wrap: inPlaces });
describeConformance(Places.Link, {
  scope,
  part: 'link',
  props: { to: { place: 'risks' } },
  wrap: inPlaces,
  handles: { onClick: { fire: (node) => fireEvent.click(node), outcome: () => gone.length } },
});
describeConformance(Places.Share, {
  scope,
  part: 'share',
  wrap: inPlaces,
  child: <button type="button" />,
  handles: { onClick: {} },
});
