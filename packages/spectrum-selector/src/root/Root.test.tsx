import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createRef,
  Fragment,
  type ReactNode,
  type RefObject,
  StrictMode,
  useEffect,
  useState,
} from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import * as Spectrum from '../parts.js';
import { SpectrumSelector } from '../SpectrumSelector.js';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () =>
  screen
    .queryAllByRole<HTMLInputElement>('radio')
    .filter((each) => each.checked)
    .map((each) => each.value);

function Host() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <SpectrumSelector value={value} onValueChange={setValue} />
      <button type="button" onClick={() => setValue('involve')}>
        Set
      </button>
    </>
  );
}

function FocusFirst({ control }: { control: RefObject<HTMLInputElement | null> }) {
  useEffect(() => control.current?.focus(), [control]);
  return <SpectrumSelector inputRef={control} defaultValue="consult" />;
}

describe('Root', () => {
  describeConformance(Spectrum.Root, { scope: 'spectrum-selector', part: 'root' });

  it('starts with nothing chosen', () => {
    render(<SpectrumSelector />);
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(chosen()).toEqual([]);
  });

  it('keeps its own choice and tells why it changed', async () => {
    const changes: unknown[] = [];
    render(
      <SpectrumSelector
        defaultValue="inform"
        onValueChange={(value, { reason, event }) => changes.push([value, reason, event?.type])}
      />,
    );
    await userEvent.click(radio('Consult'));
    expect(chosen()).toEqual(['consult']);
    expect(changes).toEqual([['consult', 'chosen', expect.any(String)]]);
  });

  it('chooses by the promise, as the whole card is the label of its radio', async () => {
    render(<SpectrumSelector />);
    await userEvent.click(screen.getByText('Involve'));
    expect(chosen()).toEqual(['involve']);
  });

  it('shows the true value after a choice that the host cancelled', async () => {
    render(
      <SpectrumSelector defaultValue="inform" onValueChange={(_, details) => details.cancel()} />,
    );
    await userEvent.click(radio('Co-produce'));
    expect(chosen()).toEqual(['inform']);
  });

  it('shows the true value after a choice that a controlling host ignored', async () => {
    render(<SpectrumSelector value="inform" onValueChange={() => {}} />);
    await userEvent.click(radio('Co-produce'));
    expect(chosen()).toEqual(['inform']);
    await userEvent.click(radio('Co-produce'));
    expect(chosen()).toEqual(['inform']);
  });

  it('follows a host that controls it', async () => {
    render(<Host />);
    await userEvent.click(radio('Inform'));
    expect(chosen()).toEqual(['inform']);
    await userEvent.click(screen.getByText('Set'));
    expect(chosen()).toEqual(['involve']);
  });

  it('derives all ids from its own, and two never share one', () => {
    const { container } = render(
      <>
        <SpectrumSelector />
        <SpectrumSelector />
        <SpectrumSelector id="mine" />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(container.querySelector('#mine-inform')).not.toBeNull();
    const names = new Set([...container.querySelectorAll('input')].map(({ name }) => name));
    expect(names.size).toBe(3);
  });

  describe('inputRef', () => {
    /** As React Hook Form focuses the field of an error: it keeps what its ref was given. */
    function controller() {
      let control: { focus(): void } | null = null;
      return {
        ref: (given: HTMLInputElement | null) => {
          control = given;
        },
        focusOnError: () => control?.focus(),
      };
    }

    it('lets a form focus the first radio, or the chosen one', async () => {
      const { ref, focusOnError } = controller();
      render(<SpectrumSelector inputRef={ref} />, { wrapper: StrictMode });
      focusOnError();
      expect(document.activeElement).toBe(radio('Inform'));
      expect(chosen()).toEqual([]);
      await userEvent.click(radio('Involve'));
      screen.getByRole('button').focus();
      focusOnError();
      expect(document.activeElement).toBe(radio('Involve'));
    });

    it('has its control when the host’s own effects run', () => {
      const ref = createRef<HTMLInputElement>();
      const { unmount } = render(<FocusFirst control={ref} />, { wrapper: StrictMode });
      expect(document.activeElement).toBe(radio('Consult'));
      unmount();
      expect(ref.current).toBeNull();
    });

    it('gives each ref its control, once, and takes it back', async () => {
      const given: string[] = [];
      const note = (name: string) => (control: HTMLInputElement | null) => {
        given.push(`${name} ${control?.value ?? 'none'}`);
      };
      const [a, b] = [note('a'), note('b')];
      const kept = () => {};
      const { rerender } = render(
        <SpectrumSelector inputRef={a} value="inform" onValueChange={kept} />,
      );
      rerender(<SpectrumSelector inputRef={a} value="inform" onValueChange={kept} hint="Anew" />);
      rerender(<SpectrumSelector inputRef={b} value="inform" onValueChange={kept} />);
      rerender(<SpectrumSelector inputRef={b} value="consult" onValueChange={kept} />);
      rerender(<SpectrumSelector inputRef={b} value="consult" onValueChange={kept} readOnly />);
      expect(given).toEqual(['a inform', 'a none', 'b inform', 'b none', 'b consult', 'b none']);
    });

    it('is the first radio that a layout has, whenever it has one', () => {
      const ref = createRef<HTMLInputElement>();
      const layout = (options: ReactNode) => (
        <Spectrum.Root inputRef={ref}>{options}</Spectrum.Root>
      );
      const { rerender } = render(layout(null));
      expect(ref.current).toBeNull();
      rerender(
        layout(
          <Spectrum.Option value="involve">
            <Spectrum.OptionRadio />
          </Spectrum.Option>,
        ),
      );
      expect(ref.current?.value).toBe('involve');
    });
  });

  describe('in a form', () => {
    const post = (container: HTMLElement) =>
      [...new FormData(container.querySelector('form') as HTMLFormElement)].map(
        ([name, value]) => `${name}=${value}`,
      );

    function renderIn(props: SpectrumSelector.Props) {
      return render(
        <StrictMode>
          <form>
            <SpectrumSelector {...props} />
            <button type="reset">Reset</button>
          </form>
        </StrictMode>,
      ).container;
    }

    it('submits its choice by name', async () => {
      const container = renderIn({ name: 'type' });
      expect(post(container)).toEqual([]);
      await userEvent.click(radio('Involve'));
      expect(post(container)).toEqual(['type=involve']);
    });

    it('submits nothing without a name', async () => {
      const container = renderIn({});
      await userEvent.click(radio('Involve'));
      expect(chosen()).toEqual(['involve']);
      expect(post(container)).toEqual([]);
    });

    function isValid(container: HTMLElement) {
      let valid: boolean | undefined;
      act(() => {
        valid = container.querySelector('form')?.checkValidity();
      });
      return valid;
    }

    it('submits nothing without a name when required, and still has a choice missing', async () => {
      const container = renderIn({ required: true });
      expect(isValid(container)).toBe(false);
      await userEvent.click(radio('Involve'));
      expect(isValid(container)).toBe(true);
      expect(post(container)).toEqual([]);
      await userEvent.click(radio('Consult'));
      expect(chosen()).toEqual(['consult']);
      expect(post(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
      expect(isValid(container)).toBe(false);
      await userEvent.click(radio('Inform'));
      await userEvent.click(screen.getByText('Reset'));
      expect(chosen()).toEqual([]);
      expect(isValid(container)).toBe(false);
    });

    it.each([false, true])(
      'submits nothing to a form by its id without a name (required: %s)',
      async (required) => {
        const { container } = render(
          <>
            <form id="elsewhere" />
            <SpectrumSelector form="elsewhere" required={required} />
          </>,
        );
        expect(isValid(container)).toBe(!required);
        await userEvent.click(radio('Involve'));
        expect(isValid(container)).toBe(true);
        expect(post(container)).toEqual([]);
      },
    );

    it('submits its choice by name to a form by its id', async () => {
      const { container } = render(
        <>
          <form id="elsewhere" />
          <SpectrumSelector form="elsewhere" name="type" />
        </>,
      );
      await userEvent.click(radio('Involve'));
      expect(post(container)).toEqual(['type=involve']);
    });

    it('submits a read-only choice, and no disabled one', () => {
      expect(post(renderIn({ name: 'a', readOnly: true, defaultValue: 'inform' }))).toEqual([
        'a=inform',
      ]);
      expect(post(renderIn({ name: 'b', disabled: true, defaultValue: 'inform' }))).toEqual([]);
    });

    it('goes back to its default when the form is reset', async () => {
      const reasons: string[] = [];
      const container = renderIn({
        name: 'type',
        defaultValue: 'inform',
        onValueChange: (_, { reason }) => reasons.push(reason),
      });
      await userEvent.click(radio('Consult'));
      await userEvent.click(screen.getByText('Reset'));
      expect(chosen()).toEqual(['inform']);
      expect(post(container)).toEqual(['type=inform']);
      expect(reasons).toEqual(['chosen', 'reset']);
      await userEvent.click(screen.getByText('Reset'));
      expect(chosen()).toEqual(['inform']);
    });

    it('keeps a controlled value when the form is reset', async () => {
      renderIn({
        name: 'type',
        value: 'involve',
        defaultValue: 'inform',
        onValueChange: () => {},
      });
      await userEvent.click(screen.getByText('Reset'));
      expect(chosen()).toEqual(['involve']);
    });

    it('says what to do when a required choice is missing, until there is one', async () => {
      const container = renderIn({ name: 'type', required: true });
      const form = container.querySelector('form') as HTMLFormElement;
      let valid = true;
      act(() => {
        valid = form.reportValidity();
      });
      expect(valid).toBe(false);
      expect(await screen.findByText(/Choose a type of engagement\./)).toBeTruthy();
      await userEvent.click(radio('Inform'));
      expect(screen.queryByText(/Choose a type of engagement\./)).toBeNull();
      expect(form.checkValidity()).toBe(true);
    });
  });

  describe('announcement', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it('is one, polite, after a pause of a second', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      render(<SpectrumSelector />, { wrapper: Fragment });
      const status = screen.getByRole('status');
      await user.click(radio('Inform'));
      await user.click(radio('Consult'));
      expect(status.textContent).toBe('');
      await act(() => vi.advanceTimersByTimeAsync(1100));
      expect(status.textContent).toBe('Consult chosen.');
      await user.click(screen.getByRole('button', { name: 'Clear choice' }));
      await act(() => vi.advanceTimersByTimeAsync(1100));
      expect(status.textContent).toBe('Choice cleared.');
    });

    it('stays away when the choice was refused', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      render(<SpectrumSelector onValueChange={(_, details) => details.cancel()} />);
      await user.click(radio('Inform'));
      await act(() => vi.advanceTimersByTimeAsync(1100));
      expect(screen.getByRole('status').textContent).toBe('');
    });
  });
});
