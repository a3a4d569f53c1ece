import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { fewStandards, settle } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

it('hydrates what a server rendered, without a word', async () => {
  const page = (
    <StrictMode>
      <StandardsChecklist
        guidance={fewStandards}
        view="steps"
        defaultStep="define-purpose"
        defaultValue={{ 'define-purpose.1': { status: 'answered', notes: 'We asked.' } }}
      />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  // React 18 takes this page for a browser and warns of layout effects; the server tests run without a page.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  container.innerHTML = renderToString(page);
  silent.mockRestore();
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});

  const radio = container.querySelector('input:checked');
  expect(radio?.getAttribute('value')).toBe('answered');
  // "Say why" goes where a script can bring it back; every other field stays as it is.
  const fields = [...container.querySelectorAll('[data-part=field-input]')].filter(
    (field) => !field.closest('[data-part=question-reason]'),
  );
  render(page, { container, hydrate: true });
  await settle();
  expect(container.querySelectorAll('[data-part=standard]:not([hidden])')).toHaveLength(1);
  expect(container.querySelector('input:checked')).toBe(radio);
  expect([...container.querySelectorAll('[data-part=field-input]')]).toEqual(fields);
  expect(error).not.toHaveBeenCalled();
});
