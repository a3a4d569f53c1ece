// What has to hold after every story, besides axe: nothing unexpected was written to the console, the page
// does not scroll sideways, nothing stands out of what holds it, and a fold is called what it says. A story announces
// messages that it expects with parameters: { console: { allow: [/part of the message/] } }, and a wide page with
// parameters: { wide: true }.
import type { Preview } from '@storybook/react-vite';
import { misnamedFolds } from '../tests/support/folds.js';
import { tooWide } from '../tests/support/too-wide.js';

/** One check after a story; Storybook takes several as a list. */
export type AfterStory = Extract<NonNullable<Preview['afterEach']>, (...args: never[]) => unknown>;

interface Parameters {
  console?: { allow: RegExp[] };
  wide?: boolean;
}

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

function checkMessages(parameters: Parameters) {
  const allowed = parameters.console?.allow ?? [];
  const unexpected = said.filter((message) => !allowed.some((pattern) => pattern.test(message)));
  if (unexpected.length > 0) {
    throw new Error(`The story wrote to the console:\n${unexpected.join('\n')}`);
  }
}

function checkWidth(canvas: HTMLElement, parameters: Parameters) {
  const page = canvas.ownerDocument.documentElement;
  const window = canvas.ownerDocument.defaultView;
  if (!window || parameters.wide) return;
  if (page.scrollWidth > window.innerWidth) {
    throw new Error(
      `The story is ${page.scrollWidth} px wide: wider than the window of ${window.innerWidth} px, so that people have to scroll sideways.`,
    );
  }
  const wide = tooWide(canvas);
  if (wide.length > 0) throw new Error(`The story is too wide for its place:\n${wide.join('\n')}`);
}

export const checkStory: AfterStory = ({ canvasElement, parameters }) => {
  checkMessages(parameters);
  checkWidth(canvasElement, parameters);
  const misnamed = misnamedFolds(canvasElement);
  if (misnamed.length > 0) throw new Error(`The story misnames a fold: ${misnamed.join('; ')}.`);
};
