import { fieldChange } from './change.js';
import { checkFields, itemById } from './check.js';
import { copyJson, present, type Values } from './json.js';
import { addition, named, type Reader, readExtras, removal } from './reading.js';

/** Sets a finding aside, with the reason. Setting it aside again replaces the reason. */
export const dismissFinding: Reader = (reading, command) => {
  const { plan, issues, at, actor } = reading;
  checkFields(
    reading,
    { id: 'title!', ruleId: 'text!', about: ['text', '!'], fingerprint: 'text!' },
    command.finding,
    ['finding'],
  );
  const { reason } = readExtras(reading, { reason: 'title!' }, command);
  if (issues.length > 0) return { changes: [] };
  const { id, ruleId, about, fingerprint } = copyJson(command.finding, [], issues) as Values;
  const path = ['dismissals', id as string];
  const dismissal = present({ id, ruleId, about, fingerprint, reason, at, by: actor });
  const current = itemById(plan, 'dismissals', id);
  if (!current) return { changes: [addition(path, dismissal)] };
  const isSame = current.reason === reason && current.fingerprint === fingerprint;
  return { changes: isSame ? [] : fieldChange(path, current, { by: undefined, ...dismissal }) };
};

/** Takes up again a finding that was set aside. */
export const restoreFinding: Reader = (reading, command) => {
  const current = named(reading, 'dismissals', command.id);
  return { changes: current ? [removal(['dismissals', command.id as string], current)] : [] };
};
