import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MessagesProvider, useMessages } from './MessagesProvider.js';

interface Greetings {
  readonly hello: string;
  readonly bye: string;
  readonly people: PluralMessage;
}

const english = defineMessages<Greetings>('greeter', 'en-GB', {
  hello: 'Hello',
  bye: 'Bye',
  people: { one: '{count} person', other: '{count} people' },
});
const welsh = defineMessages<Greetings>('greeter', 'cy', {
  hello: 'Helô',
  bye: 'Hwyl',
  people: { other: '{count} o bobl' },
});
const other = defineMessages('other', 'cy', { hello: 'Nid hwn' });

const seen: MessageSet<Greetings>[] = [];
function Greeter() {
  const set = useMessages(english);
  seen.push(set);
  const { locale, messages } = set;
  return <p lang={locale}>{`${messages.hello} ${messages.bye} ${messages.people.other}`}</p>;
}
function Given({ given }: { given?: MessageSet | readonly MessageSet[] | undefined }) {
  const { say } = useMessages(english, given);
  return <p>{say('hello')}</p>;
}
const shown = () => screen.getByRole('paragraph');
const show = (node: ReactNode) => render(node);

describe('useMessages', () => {
  it('speaks English without a provider, and with one that has nothing for it', () => {
    const { rerender } = show(<Greeter />);
    expect(shown().textContent).toBe('Hello Bye {count} people');
    rerender(
      <MessagesProvider sets={[other]}>
        <Greeter />
      </MessagesProvider>,
    );
    expect(shown().lang).toBe('en-GB');
  });

  it('finds its set by scope among several', () => {
    show(
      <MessagesProvider sets={[other, welsh]}>
        <Greeter />
      </MessagesProvider>,
    );
    expect(shown().textContent).toBe('Helô Hwyl {count} o bobl');
    expect(shown().lang).toBe('cy');
  });

  it('takes the nearest set, and reaches past a provider that has none', () => {
    const loud = defineMessages<Greetings>('greeter', 'en-GB', {
      ...english.messages,
      hello: 'HELLO',
    });
    const { rerender } = show(
      <MessagesProvider sets={[welsh]}>
        <MessagesProvider sets={[loud]}>
          <Greeter />
        </MessagesProvider>
      </MessagesProvider>,
    );
    expect(shown().textContent).toContain('HELLO');
    rerender(
      <MessagesProvider sets={[welsh]}>
        <MessagesProvider sets={[other]}>
          <Greeter />
        </MessagesProvider>
      </MessagesProvider>,
    );
    expect(shown().textContent).toContain('Helô');
  });

  it('speaks one language where a set from plain JavaScript lacks texts, and tells the developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const half: MessageSet = { scope: 'greeter', locale: 'cy', messages: { hello: 'Helô' } };
    const tree = (sets: readonly MessageSet[]) => (
      <MessagesProvider sets={[half]}>
        <MessagesProvider sets={sets}>
          <Greeter />
        </MessagesProvider>
      </MessagesProvider>
    );
    const { rerender } = show(tree([]));
    expect(shown().textContent).toBe('Hello Bye {count} people');
    expect(shown().lang).toBe('en-GB');
    rerender(tree([half]));
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /<MessagesProvider>.+“greeter” in “cy”.+`sets`.+lacks 2 of its texts: `bye`, `people`.+in “en-GB”.+defineMessages/,
      ),
    ]);
    rerender(tree([welsh]));
    expect(shown().textContent).toBe('Helô Hwyl {count} o bobl');
    rerender(
      tree([
        { ...half, messages: { bye: 'Hwyl' } },
        { ...half, messages: welsh.messages },
      ]),
    );
    expect(shown().lang).toBe('cy');
    warn.mockRestore();
  });

  it('takes the sets that a host gives to one component alone before those around it', () => {
    const loud = { ...welsh, messages: { hello: 'HELÔ' } };
    const tree = (given?: MessageSet | readonly MessageSet[]) => (
      <MessagesProvider sets={[welsh]}>
        <Given given={given} />
      </MessagesProvider>
    );
    const { rerender } = show(tree());
    const said = [loud, [other, loud], english, []].map((given) => {
      rerender(tree(given));
      return shown().textContent;
    });
    expect(said).toEqual(['HELÔ', 'HELÔ', 'Hello', 'Helô']);
  });

  it('gives the same set again while nothing changes', () => {
    const sets = [welsh];
    const tree = () => (
      <MessagesProvider sets={sets}>
        <Greeter />
      </MessagesProvider>
    );
    const { rerender } = show(tree());
    const before = seen.at(-1);
    rerender(tree());
    expect(seen.at(-1)).toBe(before);
  });
});

it('a language that lacks a text, or half of one, does not compile', () => {
  // @ts-expect-error `bye` and `people` are missing
  defineMessages<Greetings>('greeter', 'cy', { hello: 'Helô' });
  // @ts-expect-error plural forms need `other`
  defineMessages<Greetings>('greeter', 'cy', { ...welsh.messages, people: { one: 'Un' } });
  // @ts-expect-error a message is data, not a function
  defineMessages<Greetings>('greeter', 'cy', { ...welsh.messages, hello: () => 'Helô' });
});
