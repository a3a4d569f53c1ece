import { act, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fewStandards } from '../checklist.fixtures.js';
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
  container.innerHTML = renderToString(page);
  const radio = container.querySelector('input:checked');
  expect(radio?.getAttribute('value')).toBe('answered');
  const root = await act(async () => hydrateRoot(container, page));
  await waitFor(() =>
    expect(container.querySelectorAll('[data-part=standard]:not([hidden])')).toHaveLength(1),
  );
  expect(container.querySelector('input:checked')).toBe(radio);
  await act(async () => root.unmount());
  container.remove();
});
