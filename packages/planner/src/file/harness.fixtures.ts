import { type PlanStore, readPlan } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { render, screen, within } from '@testing-library/react';
import { createElement, StrictMode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { PlanFile } from './PlanFile.js';

/** What was handed to the person, newest last. */
export interface Download {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** jsdom has neither modal dialogs nor object addresses. */
export function setUpPage(): { downloads: Download[] } {
  const downloads: Download[] = [];
  let blob: Blob | undefined;
  beforeEach(() => {
    downloads.length = 0;
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:plan';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const content = blob as Blob;
      downloads.push({ name: this.download, text: () => textOf(content) });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'close');
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });
  return { downloads };
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

/** The ready-made component on a store. */
export const page = (store: PlanStore, props: Partial<PlanFile.Props> = {}) => {
  const file = createElement(PlanFile, { readPlan, ...props });
  return createElement(StrictMode, null, createElement(PlanProvider, { store }, file));
};

/** Shows it. */
export const show = (store: PlanStore, props: Partial<PlanFile.Props> = {}) =>
  render(page(store, props));

/** A button by its name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The line on where the plan is. */
export const line = () => document.querySelector('[data-part="status-line"]')?.textContent;
/** What the last action came to. */
export const outcome = () => document.querySelector('[data-part="outcome"]')?.textContent;
/** The question that is asked. */
export const dialog = () => screen.getByRole('alertdialog');
/** A button of the question. */
export const answer = (name: string) => within(dialog()).getByRole('button', { name });
/** The titles in the list of stored plans. */
export const titles = () =>
  [...document.querySelectorAll('[data-part="plan-title"]')].map((each) => each.textContent);

/** Gives a file to the file field, as a person who chooses one. */
export const fileOf = (text: string | Uint8Array, name = 'plan.json') =>
  new File([text as BlobPart], name, { type: 'application/json' });
