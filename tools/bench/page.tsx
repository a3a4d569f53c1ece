// The page that the benchmark drives: the standards checklist, or the same questions as a plain React form.
import type { Standard } from '@engagement-kit/model';
import { ukhsaGuidance } from '@engagement-kit/model';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PlainForm } from './PlainForm.js';

// answering.mjs puts count-renders.ts before everything else, React included.
declare const renders: { count: number };

function standardsOf(questions: number): Standard[] {
  return Array.from({ length: Math.ceil(questions / 2) }, (_, index) => ({
    id: `standard-${index}`,
    number: index + 1,
    title: `Standard ${index + 1}`,
    whyItMatters: 'So that there is something to read.',
    questions: [1, 2].slice(0, questions - index * 2).map((place) => ({
      id: `standard-${index}.${place}`,
      text: `Question ${place} of standard ${index + 1}`,
    })),
  }));
}

const nextPaint = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Renders the form, then answers `clicks` questions one by one. */
async function measure(kind: 'kit' | 'styled' | 'plain', questions: number, clicks: number) {
  const standards = standardsOf(questions);
  const guidance = { source: ukhsaGuidance.source, standards };
  const form: ReactNode =
    kind === 'plain' ? (
      <PlainForm standards={standards} />
    ) : (
      <StandardsChecklist guidance={guidance} />
    );
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);

  const begin = performance.now();
  flushSync(() => root.render(form));
  await nextPaint();
  const mount = performance.now() - begin;

  const groups = new Map<string, HTMLInputElement[]>();
  for (const radio of place.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  }
  const names = [...groups.keys()];
  const times: number[] = [];
  const counts: number[] = [];
  for (let index = 0; index < clicks; index++) {
    const radios = groups.get(names[Math.floor((index * names.length) / clicks)] ?? '');
    renders.count = 0;
    const start = performance.now();
    radios?.[1]?.click();
    await nextPaint();
    times.push(performance.now() - start);
    counts.push(renders.count);
    if (!radios?.[1]?.checked) throw new Error('The click did not answer the question.');
  }
  root.unmount();
  place.remove();
  return { mount, times, counts };
}

Object.assign(window, { measure });
