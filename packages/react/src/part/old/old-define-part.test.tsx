import { render, screen } from '@testing-library/react';
import {
  type ComponentPropsWithoutRef,
  createContext,
  createRef,
  StrictMode,
  useContext,
} from 'react';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import type { PartNode, PartProps } from '../define-part.js';
import { createPartContext } from '../part-context.js';
import { type OldPartDefiner, oldDefinePart } from './old-define-part.js';

interface Tea {
  name: string;
  drunk?: boolean;
}

const TeaContext = createPartContext<Tea>('TeaRoot');
const StrengthContext = createContext('weak');

const teaPart: OldPartDefiner<Tea> = (part, usePart) =>
  oldDefinePart('tea', part, TeaContext, usePart);

const TeaLabel = teaPart(
  'label',
  ({ strong, ...props }: PartProps<'p'> & { strong?: boolean }, { name, drunk }) =>
    drunk
      ? null
      : {
          as: 'p',
          state: { strong },
          title: 'Default',
          before: 'Tea: ',
          content: [name, strong && <b key="strong">, strong</b>],
          after: ['.', undefined],
          ...props,
          lang: 'en',
        },
);

const TeaRoot = oldDefinePart(
  'tea',
  'root',
  null,
  ({ tea, ...props }: PartProps<'div'> & { tea: Tea }) => ({
    provide: [TeaContext, tea],
    ...props,
  }),
);

const Strength = () => <i>{useContext(StrengthContext)}</i>;

const wrap = (part: React.ReactElement) => <TeaRoot tea={{ name: 'Green' }}>{part}</TeaRoot>;

describeConformance(TeaRoot, { scope: 'tea', part: 'root', props: { tea: { name: 'Green' } } });
describeConformance(TeaLabel, { scope: 'tea', part: 'label', wrap });

const label = () => screen.getByText(/Tea/);

describe('oldDefinePart', () => {
  it('names the component after its scope and part', () => {
    expect(TeaLabel.displayName).toBe('TeaLabel');
    expect(oldDefinePart('spectrum-selector', 'option-aim', null, () => null).displayName).toBe(
      'SpectrumSelectorOptionAim',
    );
  });

  it('renders what the hook makes of the props and of what the root shares', () => {
    render(wrap(<TeaLabel strong />), { wrapper: StrictMode });
    expect(label().outerHTML).toBe(
      '<p data-scope="tea" data-part="label" data-strong="" title="Default" lang="en">' +
        'Tea: Green<b>, strong</b>.</p>',
    );
  });

  it('puts what a host gives before its own, except where the plan has the last word', () => {
    render(wrap(<TeaLabel title="Mine" lang="cy" />));
    expect(label().title).toBe('Mine');
    expect(label().lang).toBe('en');
  });

  it('says what it is given in place of its own content', () => {
    render(wrap(<TeaLabel>Oolong</TeaLabel>));
    expect(label().textContent).toBe('Tea: Oolong.');
  });

  it('under asChild, says its own inside an empty child, and leaves what a child says', () => {
    const { rerender } = render(
      wrap(
        <TeaLabel asChild>
          <em />
        </TeaLabel>,
      ),
    );
    expect(screen.getByRole('emphasis').textContent).toBe('Tea: Green.');
    rerender(
      wrap(
        <TeaLabel asChild>
          <em>Mint</em>
        </TeaLabel>,
      ),
    );
    expect(screen.getByRole('emphasis').textContent).toBe('Tea: Mint.');
  });

  it('renders nothing when there is nothing to show', () => {
    render(
      <TeaRoot tea={{ name: 'Green', drunk: true }}>
        <TeaLabel />
      </TeaRoot>,
    );
    expect(screen.queryByText(/Tea/)).toBeNull();
  });

  it('leaves an element without content empty', () => {
    const Leaf = oldDefinePart('tea', 'leaf', null, (props: PartProps<'hr'>) => ({
      as: 'hr',
      ...props,
    }));
    const { container } = render(<Leaf />);
    expect(container.innerHTML).toBe('<hr data-scope="tea" data-part="leaf">');
  });

  it('may take its node itself, by a ref of its own', () => {
    const own = createRef<HTMLElement>();
    const Watched = oldDefinePart('tea', 'watched', null, (props: PartProps<'div'>) => ({
      ...props,
      ref: own,
    }));
    render(<Watched />);
    expect(own.current?.dataset.part).toBe('watched');
  });

  it('tells the parts inside what it provides', () => {
    const Strong = oldDefinePart('tea', 'strong', null, (props: PartProps<'div'>) => ({
      provide: [StrengthContext, 'strong'],
      ...props,
    }));
    render(
      <Strong>
        <Strength />
      </Strong>,
    );
    expect(screen.getByText('strong')).toBeTruthy();
  });

  it('outside its root, throws an error that names both', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const hush = (event: Event) => event.preventDefault();
    window.addEventListener('error', hush);
    expect(() => render(<TeaLabel />)).toThrow('<TeaLabel> was rendered outside <TeaRoot>');
    window.removeEventListener('error', hush);
    vi.mocked(console.error).mockClear();
  });

  it('knows the node of a part by the props of its element', () => {
    expectTypeOf<PartNode<PartProps<'button'>>>().toEqualTypeOf<HTMLButtonElement>();
    expectTypeOf<PartNode<PartProps<'svg'>>>().toEqualTypeOf<SVGSVGElement>();
    expectTypeOf<ComponentPropsWithoutRef<typeof TeaLabel>['strong']>().toEqualTypeOf<
      boolean | undefined
    >();
  });
});
