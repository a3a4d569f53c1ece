import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StandardsChecklist } from '../index.js';

const spoken = vi.fn();
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(spoken);
});
afterEach(() => {
  expect(spoken).not.toHaveBeenCalled();
});

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

it('renders a form that works without scripts', () => {
  const html = renderToString(
    <StandardsChecklist
      name="assessment"
      defaultValue={{ 'define-purpose.1': { status: 'answered', notes: 'We <asked>.' } }}
    />,
  );
  expect(count(html, /type="radio"/g)).toBe(76);
  expect(count(html, /name="assessment\.define-purpose\.1" [^>]*value="answered"/g)).toBe(1);
  expect(html).toContain('We &lt;asked&gt;.</textarea>');
  expect(html).toContain('name="assessment.define-purpose.1.evidence.0.label"');
  expect(html).toContain('name="assessment.define-purpose.1.reason"');
  expect(html).not.toContain('<button');
});

it('has every field, also without a name and where nothing is filled in', () => {
  const html = renderToString(<StandardsChecklist />);
  expect(count(html, /data-part="details-fields"/g)).toBe(19);
  expect(count(html, /data-part="field-input"/g)).toBe(19 * 7);
});

it('shows every standard, whatever the view, until scripts run', () => {
  const html = renderToString(<StandardsChecklist view="steps" defaultStep="define-purpose" />);
  expect(count(html, /data-part="standard"[^>]*hidden/g)).toBe(0);
  expect(count(html, /data-part="standard"/g)).toBe(10);
});

it('keeps radio groups apart without a name, and out of forms', () => {
  const html = renderToString(<StandardsChecklist id="checklist" />);
  const radios = html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
  expect(radios.filter((radio) => radio.includes('form="checklist-no-form"'))).toHaveLength(76);
  const names = radios.map((radio) => / name="([^"]+)"/.exec(radio)?.[1]);
  expect(new Set(names).size).toBe(19);
  expect(html).not.toMatch(/<textarea[^>]* name=/);
});
