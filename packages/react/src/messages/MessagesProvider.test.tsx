import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
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

  it('fills from English what a set from plain JavaScript lacks', () => {
    const half: MessageSet = { scope: 'greeter', locale: 'cy', messages: { hello: 'Helô' } };
    show(
      <MessagesProvider sets={[half]}>
        <Greeter />
      </MessagesProvider>,
    );
    expect(shown().textContent).toBe('Helô Bye {count} people');
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
