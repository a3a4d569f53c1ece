import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fewStandards } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

it.each([
  ['define-purpose.9', '`value`', { value: { 'define-purpose.9': { notes: 'Kept' } } }],
  ['commit-to-feedback.1', '`defaultValue`', { defaultValue: { 'commit-to-feedback.1': {} } }],
  [
    'done',
    '`defaultValue[“define-purpose.1”].status`',
    { defaultValue: { 'define-purpose.1': { status: 'done' as 'answered' } } },
  ],
  ['feedback', '`step`', { view: 'steps' as const, defaultStep: 'feedback' }],
])('says that it does not know “%s” in %s', (value, prop, props) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(<StandardsChecklist guidance={fewStandards} onValueChange={() => {}} {...props} />);
  const said = warn.mock.calls.join('\n');
  expect(said).toContain(`StandardsChecklist does not know “${value}” in ${prop}`);
  warn.mockRestore();
});
