// Other people's programs, and pages of every shape.
import { type PublicPromise, safeLink } from '@engagement-kit/model';
import { PromiseCard } from '@engagement-kit/promise-card';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect } from 'vitest';
import { type Section, shown } from './row.js';

const rendering = 'tests/server/nothing-read-while-rendering.test.tsx';
const shapes = 'tests/hosts/embed-shapes.test.ts';
const details = 'packages/standards-checklist/src/checklist/details.test.tsx';

export const programs: Section = {
  title: 'Other people’s programs',
  rows: [
    ...shown('A library that is not installed', 'tests/consumers/vite.test.ts', {
      '`docx`, in Vite': 'vite-react-19',
      '`docx`, in esbuild': 'esbuild, though nobody has installed docx',
    }),
    ...shown(
      'A library that is not installed',
      'packages/planner/src/exports/PlanExports.test.tsx',
      {
        'the Word button': 'makes no Word document without its library, and says so or offers none',
      },
    ),
    ...shown('Rendering on a server', rendering, {
      'every component and hook, without clock, chance or browser':
        '%s renders on a server and reads nothing',
    }),
    ...shown('A form action of React 19', 'tests/environments/react-19/form-action.test.tsx', {
      'answers, notes and a chosen type': 'leaves what %s, and posts no empty field',
      'a reset that a person asks for': 'leaves a reset that a person asks for as it was',
    }),
    ...shown('A form action of React 19', 'tests/e2e/embed-react-form.test.ts', {
      'the elements':
        'keep what was answered after an action, and go back where a person asks for it',
    }),
    ...shown('Silence', 'tests/e2e/embed-unknown.test.ts', {
      'attributes with values that nobody knows':
        'names the tag, the attribute, the value and what it knows, once each',
    }),
    ...shown('Silence', 'packages/react/src/warnings/warnings.test.tsx', {
      '`value` without a handler':
        'names the component, the prop and the way out where a value has no handler',
    }),
    ...shown('Silence', 'packages/react/src/warnings/warnings.server.test.ts', {
      production: 'speaks while a host is developed, and is gone from what it publishes',
    }),
    {
      kind: 'Silence',
      input: '`promise={undefined}`',
      happens: () => {
        const draw = () =>
          renderToString(
            createElement(PromiseCard, { promise: undefined as unknown as PublicPromise }),
          );
        expect(draw).toThrow(/`promise` is undefined or null/);
        try {
          return draw();
        } catch (error) {
          return (error as Error).message.split('. ')[0] ?? '';
        }
      },
    },
    ...shown(
      'A set of messages with gaps',
      'packages/react/src/messages/MessagesProvider.test.tsx',
      {
        'a set from plain JavaScript':
          'speaks one language where a set from plain JavaScript lacks texts, and tells the developer',
      },
    ),
    ...shown('A set of messages with gaps', 'packages/promise-card/src/card/PromiseCard.test.tsx', {
      'a provider of messages and heading level around a card':
        'give it its words and its heading level',
    }),
    ...shown('Guidance of a host’s own', 'tests/environments/react-19/own-guidance.test.tsx', {
      'three types and two standards, in every component':
        'is shown by all of them, without a gap where something is left out',
    }),
    ...shown('Guidance of a host’s own', 'packages/model/src/guidance/own-guidance.test.ts', {
      'the same, in every file': 'goes into every file',
      'the same, in gates and rules':
        'asks its own questions before the work starts, and checks its plans',
    }),
    ...shown('Guidance of a host’s own', 'tests/e2e/embed-own-guidance.test.ts', {
      'the same, in the elements': 'the elements show it, and say nothing on the console',
    }),
    ...shown('A selector of a store', 'packages/react/src/plan/PlanProvider.test.tsx', {
      'a fresh list at each call': 'does not render again for a fresh list of the same values',
    }),
  ],
};

const hostile = [
  'javascript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
];

export const pages: Section = {
  title: 'Pages of every shape',
  rows: [
    ...shown('A place without a width', 'tests/hosts/widths.test.ts', {
      'a dialog, a flex item, a table cell, a float and others, in light and shadow':
        'none collapses',
      'the same places, narrow': 'none is wider than its place',
    }),
    {
      kind: 'An address in guidance',
      input: hostile.map((each) => `\`${each.replace(/\n/g, '⏎').trim()}\``).join(', '),
      happens: () => {
        expect(hostile.filter((each) => safeLink(each) !== undefined)).toEqual([]);
        return 'none becomes a link';
      },
    },
    ...shown('Guidance that cannot be shown', shapes, {
      '`cy_GB`, an empty tag, `English!`': 'a language “%s” is shown as %s',
      '“June 2026”, 31 February, an instant': 'a day “%s” is shown as it is',
      'ids with spaces, twice, empty': 'ids of types %s are refused, and the event says which',
    }),
    ...shown('What is saved', shapes, {
      'a newer promise on the page':
        'never hides what the page publishes now, also on another page',
      'elements without a name, an `id` and a `name` alike': 'is of one element alone: %s',
      'a full storage': 'full storage says so',
    }),
    ...shown('A shadow root that came with the page', shapes, {
      'declarative, filled in before the script': 'is taken over, with what was entered in it',
    }),
    ...shown('`required`', 'tests/e2e/embed-form.test.ts', {
      'questions without an answer, some of them folded':
        'with every question required, it goes to the first that is open, also when that is folded',
    }),
    ...shown('A place that changes', shapes, {
      'its inside is swapped': 'whose inside is swapped is filled again, around what came',
      'it becomes one later':
        'do not stop the loader, which also sees a place that comes to be one',
      'a `src` that changes while a file is on its way': 'that is asked for no more is aborted',
    }),
    ...shown('Names of a host', shapes, {
      'form fields called `elements`, `requestSubmit`': 'on form fields break nothing',
      'images and forms called `createElement`': 'on images and forms of the page break nothing',
    }),
    ...shown('An element that cannot draw', shapes, {
      'at first, or later':
        'where an element cannot draw, at first or later, its fallback stays or comes back',
    }),
    ...shown('A frame', 'tests/e2e/embed-frame.test.ts', {
      'a sandbox in capitals':
        'is told from one that may keep its origin, in whatever case that is written',
      'it has gone to another site': 'is not believed any more, whoever spoke in it before',
      'a redirect at the start': 'fits where a redirect led it there at the start',
      'text beside it': 'the content of a frame begins where the text around it does',
    }),
    ...shown('Words for ears', details, {
      'an empty row is removed': 'says that an empty row is gone, which changes no answer',
      'another plan comes': 'says nothing any more once another plan has come',
      '“Add more evidence”, nineteen times':
        'names each group and each button with the number of its question',
      'an address that is none': 'marks a field while there is something to say about it',
    }),
    ...shown(
      'A plan with an unknown type',
      'packages/promise-card/src/content/promise-content.test.ts',
      {
        'a type that the guidance does not have':
          'names a type that the guidance does not have, and says what to do',
      },
    ),
  ],
};
