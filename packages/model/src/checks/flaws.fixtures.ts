import { consultation } from './flaws/consultation.fixtures.js';
import { dayFlaws } from './flaws/days.fixtures.js';
import { decisionFlaws } from './flaws/decisions.fixtures.js';
import type { Flaw } from './flaws/flaw.fixtures.js';
import { incident } from './flaws/incident.fixtures.js';
import { peopleFlaws } from './flaws/people.fixtures.js';
import { pilot } from './flaws/pilot.fixtures.js';
import { questionFlaws } from './flaws/questions.fixtures.js';
import type { WholePlan } from './flaws/whole-plan.fixtures.js';

/** Plans that an assurer would sign. */
export const wholePlans: readonly WholePlan[] = [incident, pilot, consultation];

/** The same plans, each with one flaw. */
export const flaws: readonly Flaw[] = [
  ...questionFlaws,
  ...decisionFlaws,
  ...dayFlaws,
  ...peopleFlaws,
];
