// A story fails when something is written to console.error or console.warn that it did not announce with
// parameters: { console: { allow: [/part of the message/] } }.
import type { Preview } from '@storybook/react-vite';

const levels = ['error', 'warn'] as const;
let said: string[] = [];

export const listenToConsole: NonNullable<Preview['beforeEach']> = () => {
  said = [];
  const restores = levels.map((level) => {
    const original = console[level];
    console[level] = (...args: unknown[]) => {
      said.push(`console.${level}: ${args.map(String).join(' ')}`);
      original(...args);
    };
    return () => {
      console[level] = original;
    };
  });
  return () => {
    for (const restore of restores) restore();
  };
};

export const failOnUnexpectedMessages: NonNullable<Preview['afterEach']> = ({ parameters }) => {
  const allowed: RegExp[] = parameters.console?.allow ?? [];
  const unexpected = said.filter((message) => !allowed.some((pattern) => pattern.test(message)));
  if (unexpected.length > 0) {
    throw new Error(`The story wrote to the console:\n${unexpected.join('\n')}`);
  }
};
