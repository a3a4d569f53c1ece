import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { useFormReset } from './useFormReset.js';

function Field({ onReset, form }: { onReset: (event: Event) => void; form?: string }) {
  const node = useRef<HTMLDivElement>(null);
  useFormReset(node, onReset, form);
  return <div ref={node} />;
}

/** One turn later: what would have come has come. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
const press = () => userEvent.click(screen.getByRole('button'));

describe('useFormReset', () => {
  it('calls once the form around it has put its own fields back', async () => {
    const values: string[] = [];
    render(
      <form>
        <input defaultValue="default" />
        <Field onReset={() => values.push(screen.getByRole<HTMLInputElement>('textbox').value)} />
        <button type="reset">Reset</button>
      </form>,
    );
    await userEvent.type(screen.getByRole('textbox'), ' typed');
    await press();
    await waitFor(() => expect(values).toEqual(['default']));
  });

  it('waits longer than a microtask, for after a real click the browser resets its fields only then', async () => {
    const onReset = vi.fn();
    render(
      <form>
        <Field onReset={onReset} />
      </form>,
    );
    document.querySelector('form')?.dispatchEvent(new Event('reset', { cancelable: true }));
    await Promise.resolve();
    expect(onReset).not.toHaveBeenCalled();
    await waitFor(() => expect(onReset).toHaveBeenCalledOnce());
  });

  it('hears a form whose fields are called like what a form can do', async () => {
    const onReset = vi.fn();
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'named';
    // What a browser makes of `<input name="addEventListener">`; jsdom leaves it.
    Object.assign(form, { addEventListener: {}, removeEventListener: {} });
    const { unmount } = render(<Field onReset={onReset} form="named" />);
    form.dispatchEvent(new Event('reset'));
    await waitFor(() => expect(onReset).toHaveBeenCalledOnce());
    unmount();
    form.remove();
  });

  it('calls the newest handler with the event', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const tree = (onReset: () => void) => (
      <form>
        <Field onReset={onReset} />
        <button type="reset">Reset</button>
      </form>
    );
    const { rerender } = render(tree(first));
    rerender(tree(second));
    await press();
    await waitFor(() => expect(second).toHaveBeenCalledOnce());
    expect(second.mock.calls[0]?.[0]).toMatchObject({ type: 'reset' });
    expect(first).not.toHaveBeenCalled();
  });

  it('does nothing for a reset that somebody prevents, or after it is gone', async () => {
    const onReset = vi.fn();
    const { unmount } = render(
      <form onReset={(event) => event.preventDefault()}>
        <Field onReset={onReset} />
        <button type="reset">Reset</button>
      </form>,
    );
    await press();
    await turn();
    const form = document.querySelector('form');
    unmount();
    form?.reset();
    await turn();
    expect(onReset).not.toHaveBeenCalled();
  });

  it('finds a form elsewhere by its id', async () => {
    const onReset = vi.fn();
    render(
      <>
        <form id="far">
          <button type="reset">Reset</button>
        </form>
        <Field onReset={onReset} form="far" />
      </>,
    );
    await press();
    await waitFor(() => expect(onReset).toHaveBeenCalledOnce());
  });

  it('looks for that form in its own shadow root', async () => {
    const onReset = vi.fn();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const app = createRoot(root);
    await act(async () =>
      app.render(
        <>
          <form id="far" />
          <Field onReset={onReset} form="far" />
        </>,
      ),
    );
    root.querySelector('form')?.reset();
    await waitFor(() => expect(onReset).toHaveBeenCalledOnce());
    await act(async () => app.unmount());
    host.remove();
  });

  it('is content without a form', () => {
    render(<Field onReset={() => {}} form="nowhere" />);
    render(<Field onReset={() => {}} />);
  });
});
