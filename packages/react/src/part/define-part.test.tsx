import { fireEvent, render, screen } from '@testing-library/react';
import {
  type ComponentPropsWithoutRef,
  createContext,
  createRef,
  type MouseEvent,
  StrictMode,
  useContext,
} from 'react';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { type PartNode, type PartProps, partsOf } from './define-part.js';
import { createPartContext, usePartContext } from './part-context.js';

interface Tea {
  name: string;
  drunk?: boolean;
  drink?: (() => void) | undefined;
}

const TeaContext = createPartContext<Tea>('Tea.Root');
const StrengthContext = createContext('weak');
const rootPart = partsOf('tea', 'Tea');
const teaPart = partsOf('tea', 'Tea', (part) => usePartContext(TeaContext, part));

const Label = teaPart(
  'label',
  ['strong'],
  ({ strong }: PartProps<'p'> & { strong?: boolean }, { name, drunk }) =>
    drunk
      ? null
      : {
          as: 'p',
          state: { strong },
          title: 'Default',
          className: 'own',
          style: { color: 'red', margin: 0 },
          'aria-describedby': 'hint',
          before: 'Tea: ',
          content: [name, strong && <b key="strong">, strong</b>],
          after: ['.', undefined],
          fixed: { lang: 'en' },
        },
);

const Root = rootPart('root', ['tea'], ({ tea }: PartProps<'div'> & { tea: Tea }) => ({
  provide: [TeaContext, tea],
}));

const Drink = teaPart('drink', (_: PartProps<'button'>, { name, drink }) => ({
  as: 'button',
  control: 'button',
  content: `Drink ${name}`,
  onClick: drink,
  fixed: { type: 'button' },
}));

const drink = vi.fn();
const tea: Tea = { name: 'Green', drink };
const Strength = () => <i>{useContext(StrengthContext)}</i>;

const wrap = (part: React.ReactElement) => <Root tea={tea}>{part}</Root>;

describeConformance(Root, { scope: 'tea', part: 'root', props: { tea } });
describeConformance(Label, { scope: 'tea', part: 'label', wrap });
describeConformance(Drink, {
  scope: 'tea',
  part: 'drink',
  wrap,
  child: <button type="button" />,
  handles: { onClick: { outcome: () => drink.mock.calls.length } },
});

const label = () => screen.getByText(/Tea/);

describe('a part', () => {
  it('may put something else inside than what its host gives', () => {
    const Each = rootPart(
      'each',
      ({
        children,
      }: Omit<PartProps<'ul'>, 'children'> & { children: (tea: string) => string }) => ({
        as: 'ul',
        children: ['Green', 'Black'].map((name) => <li key={name}>{children(name)}</li>),
      }),
    );
    render(<Each>{(name) => `${name} tea`}</Each>);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Green tea',
      'Black tea',
    ]);
  });

  it('has the name that people write', () => {
    expect(Label.displayName).toBe('Tea.Label');
    expect(rootPart('option-aim', () => null).displayName).toBe('Tea.OptionAim');
  });

  it('renders what its plan says, in one component and one node', () => {
    render(wrap(<Label strong />), { wrapper: StrictMode });
    const attributes = [...label().attributes].map(({ name, value }) => `${name}=${value}`);
    expect(attributes.sort()).toEqual([
      'aria-describedby=hint',
      'class=own',
      'data-part=label',
      'data-scope=tea',
      'data-strong=',
      'lang=en',
      'style=color: red; margin: 0px;',
      'title=Default',
    ]);
    expect(label().innerHTML).toBe('Tea: Green<b>, strong</b>.');
  });

  it('takes what its host gives beside or before its own, and keeps what is fixed', () => {
    render(
      wrap(
        <Label
          title="Mine"
          lang="cy"
          className="theirs own"
          style={{ color: 'blue' }}
          aria-describedby="help"
        />,
      ),
    );
    expect(label().title).toBe('Mine');
    expect(label().lang).toBe('en');
    expect(label().className).toBe('own theirs');
    expect(label().style.cssText).toBe('color: blue; margin: 0px;');
    expect(label().getAttribute('aria-describedby')).toBe('hint help');
  });

  it('takes nothing said for nothing said', () => {
    render(wrap(<Label title={undefined}>{undefined}</Label>));
    expect(label().title).toBe('Default');
    expect(label().textContent).toBe('Tea: Green.');
  });

  it('says what it is given in place of its own content', () => {
    render(wrap(<Label>Oolong</Label>));
    expect(label().textContent).toBe('Tea: Oolong.');
  });

  it('renders nothing when there is nothing to show', () => {
    render(
      <Root tea={{ name: 'Green', drunk: true }}>
        <Label />
      </Root>,
    );
    expect(screen.queryByText(/Tea/)).toBeNull();
  });

  it('leaves an element without content empty', () => {
    const Leaf = rootPart('leaf', (_: PartProps<'hr'>) => ({ as: 'hr' }));
    const { container } = render(<Leaf />);
    expect(container.innerHTML).toBe('<hr data-scope="tea" data-part="leaf">');
  });

  it('gives its node to its own ref and to its host’s, once', () => {
    const own = vi.fn();
    const host = createRef<HTMLDivElement>();
    const Watched = rootPart('watched', (_: PartProps<'div'>) => ({ ref: own }));
    const { rerender } = render(<Watched ref={host} />);
    rerender(<Watched ref={host} title="Again" />);
    expect(host.current?.dataset.part).toBe('watched');
    expect(own.mock.calls).toEqual([[host.current]]);
  });

  it('tells the parts inside what it provides', () => {
    const Strong = rootPart('strong', (_: PartProps<'div'>) => ({
      provide: [StrengthContext, 'strong'],
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
    expect(() => render(<Label />)).toThrow('<Tea.Label> was rendered outside <Tea.Root>');
    window.removeEventListener('error', hush);
    vi.mocked(console.error).mockClear();
  });

  it('knows its node by the props of its element', () => {
    expectTypeOf<PartNode<PartProps<'button'>>>().toEqualTypeOf<HTMLButtonElement>();
    expectTypeOf<PartNode<PartProps<'svg'>>>().toEqualTypeOf<SVGSVGElement>();
    expectTypeOf<ComponentPropsWithoutRef<typeof Label>['strong']>().toEqualTypeOf<
      boolean | undefined
    >();
  });
});

describe('a part as its child', () => {
  const emphasis = () => screen.getByRole('emphasis');

  it('says its own inside an empty child, and leaves what a child says', () => {
    const inside = (child: React.ReactElement) => wrap(<Label asChild>{child}</Label>);
    const { rerender } = render(inside(<em />));
    expect(emphasis().textContent).toBe('Tea: Green.');
    rerender(inside(<em>Mint</em>));
    expect(emphasis().textContent).toBe('Tea: Mint.');
  });

  it('merges with the child by the same rules', () => {
    const told: string[] = [];
    const prevent = (event: MouseEvent) => {
      told.push('child');
      event.preventDefault();
    };
    render(
      <Root tea={{ name: 'Green', drink: () => told.push('part') }}>
        <Label asChild aria-describedby="part">
          <em aria-describedby="child" lang="cy" />
        </Label>
        <Drink asChild onClick={() => told.push('host')}>
          <button type="submit" onClick={prevent} />
        </Drink>
      </Root>,
    );
    expect(emphasis().getAttribute('aria-describedby')).toBe('hint part child');
    expect(emphasis().lang).toBe('en');
    const button = screen.getByRole<HTMLButtonElement>('button');
    expect(button.type).toBe('button');
    fireEvent.click(button);
    expect(told).toEqual(['child', 'host']);
  });
});
