import {
  applyCommand,
  readCommunityView,
  toViewRequest,
  ukhsaGuidance,
  type ViewRequest,
} from '@engagement-kit/model';
import { afterEach, describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { renderCommunityView } from './render-community-view.js';
import { viewScript } from './view-script.js';

const made = toViewRequest(measles, ukhsaGuidance, { today: '2026-09-10' });
if (!made.ok) throw new Error('The example makes no request.');
const request: ViewRequest = made.value;
const [standard] = request.standards as [ViewRequest['standards'][number]];

/** The page as it opens from a disk, with the files that it hands out. */
function open(given: ViewRequest = request) {
  const page = new DOMParser().parseFromString(renderCommunityView(given), 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const files: string[] = [];
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => files.push(String(reader.result));
    reader.readAsText(blob as Blob);
    return 'blob:file';
  };
  HTMLAnchorElement.prototype.click = () => {};
  new Function(viewScript)();
  return {
    document,
    files,
    field: (name: string) => document.getElementsByName(name)[0] as HTMLInputElement,
    agree: (id: string, value: string) =>
      [...document.getElementsByName(`agrees.${id}`)]
        .find((each) => (each as HTMLInputElement).value === value)
        ?.click(),
    save: () => document.querySelector('button')?.click(),
    status: () => document.getElementById('status')?.textContent ?? '',
  };
}

const original = { create: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
afterEach(() => {
  URL.createObjectURL = original.create;
  HTMLAnchorElement.prototype.click = original.click;
  document.body.replaceChildren();
});

describe('the page for a partner group', () => {
  it('shows what was promised, and asks about each judgement', () => {
    const { document } = open();
    const words = document.body.textContent ?? '';
    for (const { engagementType } of request.promises) {
      expect(words).toContain(engagementType?.promise);
    }
    expect(document.querySelectorAll('.question')).toHaveLength(request.standards.length);
    expect(words).toContain(standard.title);
    expect(document.querySelector('noscript')?.textContent).toContain('Print it');
  });

  it('saves a file that the plan takes in', async () => {
    const page = open();
    page.field('who').value = 'Parents’ forum';
    page.agree(standard.id, 'no');
    page.field(`view.${standard.id}`).value = 'Nobody asked the fathers. </script>';
    page.save();
    await expect.poll(() => page.files.length).toBe(1);
    expect(page.status()).toContain('community-view.json');
    const read = readCommunityView(page.files[0]);
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.value).toMatchObject({
      planId: measles.id,
      who: 'Parents’ forum',
      answers: [
        {
          standardId: standard.id,
          judged: standard.judged,
          agrees: false,
          view: 'Nobody asked the fathers. </script>',
        },
      ],
    });
    const taken = applyCommand(
      measles,
      { type: 'view.add', view: read.value },
      { guidance: ukhsaGuidance, now: () => '2026-09-10T09:00:00.000Z', newId: () => 'id' },
    );
    expect(taken.ok && taken.value.events).toHaveLength(1);
  });

  it('says what is missing, and makes no file', () => {
    const page = open();
    page.save();
    expect(page.status()).toMatch(/^Your group has no name/);
    expect(page.document.activeElement).toBe(page.field('who'));
    page.field('who').value = 'Parents’ forum';
    page.save();
    expect(page.status()).toMatch(/^There is no answer yet/);
    expect(page.files).toEqual([]);
  });

  it('takes nothing that was written for markup', () => {
    const hostile = '</script><script>window.hit = 1</script><img src=x onerror=hit()>';
    const { document } = open({
      ...request,
      planId: hostile,
      organisation: hostile,
      standards: [
        { ...standard, title: hostile, evidence: [{ label: hostile, url: 'javascript:1' }] },
      ],
    });
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelector('img, [href^="javascript"]')).toBeNull();
  });
});
