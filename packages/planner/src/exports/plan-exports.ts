import {
  calendarDay,
  type Guidance,
  type MessageSet,
  type Plan,
  type PlanState,
  type PublicPromise,
  type Result,
  type Speaker,
  speaker,
  toPublicPromise,
  type ViewRequest,
} from '@engagement-kit/model';
import type { PromiseSheet } from '@engagement-kit/promise-card';
import { svgToPng, systemContext } from '@engagement-kit/react';
import { planFileName } from '../file/file-name.js';
import { type Clock, clockOf } from '../shared/clock.js';
import { sayIssues } from '../shared/use-say-issues.js';
import type { PlanExportId, PlanExportsMessages } from './messages.js';
import { type ExportChoices, ExportFailure, type PlanExport } from './plan-export.js';
import { asHtml, asMarkdown, asWord, type LoadDocx } from './write-content.js';

/** Writes a promise for people, in the language of the message sets. */
export type PromiseWriter = (
  promise: PublicPromise,
  options: { readonly messages: readonly MessageSet[]; readonly print?: 'large' },
) => string;

/** What the exports need to know. */
export interface PlanExportsOptions {
  /** Writes a promise as a page, in place of `renderPromiseHtml` of `@engagement-kit/promise-card`. */
  readonly promisePage?: PromiseWriter | undefined;
  /** Writes a promise as a poster, in place of `renderPromisePoster` of `@engagement-kit/promise-card`. */
  readonly promisePoster?: PromiseWriter | undefined;
  /** The language of what stands in the files: message sets, as `MessagesProvider` takes them. */
  readonly messages?: readonly MessageSet[] | undefined;
  /**
   * Loads the library that writes Word files, from wherever the host has it: `() => import('docx')`. The one that is
   * installed beside the model unless given; with `null` no Word file is offered.
   */
  readonly loadDocx?: LoadDocx | null | undefined;
  /** The time zone in which the day of a version is written, `Europe/London`; the computer's own unless given. */
  readonly timeZone?: string | undefined;
}

const writers = () => import('./writers.js');

/** The person's own day, which after midnight is not that of UTC. */
const today = (): string => calendarDay(systemContext().now());

/** A name that keeps its last words however long the title is, because they tell this file from the others. */
function nameOf(plan: Plan, ending: string, part: string): string {
  const title = [...plan.title].slice(0, 59 - part.length).join('');
  return planFileName({ ...plan, title }, ending, part);
}

/** Every file that the kit can make from a plan, in the words of the messages. */
export function planExports(
  words: MessageSet<PlanExportsMessages>,
  { promisePage, promisePoster, messages: sets = [], loadDocx, timeZone }: PlanExportsOptions = {},
): readonly PlanExport[] {
  const spoken = speaker(words);
  const { messages, say } = spoken;
  const { promise, plan, assurance, copy } = messages.intents;
  const one = (
    id: PlanExportId,
    group: string,
    ending: string,
    mediaType: string,
    make: PlanExport['make'],
    choices?: PlanExport['choices'],
  ): PlanExport => {
    const { label, format, hint, file } = messages.exports[id];
    const fileName = (plan: Plan) => nameOf(plan, ending, file);
    return { id, group, label, format, hint, fileName, mediaType, make, choices };
  };
  const promises = (plan: Plan) => promiseChoices(plan, spoken);
  const clock = clockOf(words, timeZone);
  const versions = (plan: Plan) => versionChoices(plan, spoken, clock);
  const [html, markdown] = ['text/html', 'text/markdown'];

  const forPeople = (
    id: PlanExportId,
    ending: string,
    mediaType: string,
    writer: () => Promise<PromiseWriter>,
    print?: 'large',
  ): PlanExport =>
    one(
      id,
      promise,
      ending,
      mediaType,
      async (state, { choice }) => {
        const write = await writer();
        return write(publicPromise(state, choice, sets), {
          messages: sets,
          ...(print && { print }),
        });
      },
      promises,
    );
  const pageWriter = async () => promisePage ?? (await writers()).renderPromiseHtml;
  const posterWriter = async () => promisePoster ?? (await writers()).renderPromisePoster;
  const asked = async ({ plan, guidance }: PlanState): Promise<ViewRequest> => {
    const { toViewRequest } = await writers();
    const request = made(toViewRequest(plan, guidance, { today: today() }), sets);
    if (request.standards.length === 0) throw new ExportFailure(say('noJudgement'));
    return request;
  };
  const rare = (each: PlanExport): PlanExport => ({ ...each, isRare: true });
  /** The kit's own page or poster as a picture; a host that writes its own has none of it. */
  const asPicture = (
    id: PlanExportId,
    sheet: PromiseSheet,
    own: PromiseWriter | undefined,
  ): readonly PlanExport[] =>
    own
      ? []
      : [
          rare(
            one(
              id,
              promise,
              'png',
              'image/png',
              async (state, { choice }) => {
                const { renderPromiseSvg } = await writers();
                const svg = renderPromiseSvg(publicPromise(state, choice, sets), sheet, {
                  messages: sets,
                });
                const png = await svgToPng(svg, document);
                if (!png) throw new ExportFailure(say('noPicture'));
                return png;
              },
              promises,
            ),
          ),
        ];
  const asWordFile = (
    id: PlanExportId,
    group: string,
    contentOf: typeof content,
  ): readonly PlanExport[] =>
    loadDocx === null
      ? []
      : [
          one(id, group, 'docx', wordType, async (state, work) =>
            asWord(await contentOf(state, sets), work, {
              loadDocx,
              unreachable: say('noWord'),
              missing: say('wordMissing'),
            }),
          ),
        ];
  return [
    forPeople('promise-page', 'html', html, pageWriter),
    forPeople('promise-poster', 'html', html, posterWriter),
    {
      ...one('you-said', promise, 'html', html, async (state, work) =>
        asHtml(await youSaid(state, sets), work),
      ),
      preview: (state) => youSaid(state, sets),
    },
    ...asWordFile('you-said-word', promise, youSaid),
    one('community-view', promise, 'html', html, async (state) =>
      (await writers()).renderCommunityView(await asked(state), { messages: sets }),
    ),
    rare(forPeople('promise-page-large', 'html', html, pageWriter, 'large')),
    rare(forPeople('promise-poster-large', 'html', html, posterWriter, 'large')),
    ...asPicture('promise-page-png', 'page', promisePage),
    ...asPicture('promise-poster-png', 'poster', promisePoster),
    rare(
      forPeople(
        'promise-text',
        'txt',
        'text/plain',
        async () => (await writers()).renderPromiseText,
      ),
    ),
    rare(
      one('you-said-markdown', promise, 'md', markdown, async (state, work) =>
        asMarkdown(await youSaid(state, sets), work),
      ),
    ),
    rare(
      one(
        'promise-data',
        promise,
        'json',
        'application/json',
        async (state, { choice }) =>
          (await writers()).writePublicPromise(publicPromise(state, choice, sets)),
        promises,
      ),
    ),
    rare(
      one(
        'community-view-data',
        promise,
        'json',
        'application/json',
        async (state) => `${JSON.stringify(await asked(state), null, 2)}\n`,
      ),
    ),
    ...asWordFile('word', plan, content),
    one('page', plan, 'html', html, async (state, work) =>
      asHtml(await content(state, sets), work),
    ),
    one('actions', plan, 'csv', 'text/csv', async ({ plan, guidance }) => {
      const { actionListCsv } = await writers();
      return actionListCsv(plan, guidance, { today: today(), messages: sets });
    }),
    one('calendar', plan, 'ics', 'text/calendar', async ({ plan, guidance }) => {
      const { calendarIcs } = await writers();
      const text = calendarIcs(plan, guidance, {
        now: systemContext().now,
        messages: sets,
      });
      if (!text.includes('BEGIN:VEVENT')) throw new ExportFailure(say('noDates'));
      return text;
    }),
    rare(
      one('markdown', plan, 'md', markdown, async (state, work) =>
        asMarkdown(await content(state, sets), work),
      ),
    ),
    rare(
      one('questions', plan, 'html', html, async ({ guidance }, work) =>
        asHtml(await questions(guidance, sets), work),
      ),
    ),
    rare(
      one('questions-markdown', plan, 'md', markdown, async ({ guidance }, work) =>
        asMarkdown(await questions(guidance, sets), work),
      ),
    ),
    rare(
      one(
        'change-report',
        plan,
        'html',
        html,
        async ({ plan, guidance }, work) => {
          const version = plan.versions.find(({ id }) => id === work.choice);
          if (!version) throw new ExportFailure(say('noVersion'));
          const { changeReportContent } = await writers();
          return asHtml(
            changeReportContent(version.content, plan, guidance, { messages: sets }),
            work,
          );
        },
        versions,
      ),
    ),
    one('assurance-page', assurance, 'html', html, async (state, work) =>
      asHtml(await report(state, sets), work),
    ),
    ...asWordFile('assurance-word', assurance, report),
    rare(
      one('assurance-markdown', assurance, 'md', markdown, async (state, work) =>
        asMarkdown(await report(state, sets), work),
      ),
    ),
    one('plan', copy, 'json', 'application/json', async ({ plan }) => {
      const { readableText, readPlan } = await writers();
      const readable = readableText(plan, readPlan);
      if (!readable.ok) throw new ExportFailure(sayIssues(readable.issues, sets));
      return readable.value.text;
    }),
  ];
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function content({ plan, guidance }: PlanState, messages: readonly MessageSet[]) {
  const { planContent } = await writers();
  return planContent(plan, guidance, { today: today(), messages });
}

async function report({ plan, guidance }: PlanState, messages: readonly MessageSet[]) {
  const { assuranceContent } = await writers();
  return assuranceContent(plan, guidance, { today: today(), messages });
}

const questions = async (guidance: Guidance, messages: readonly MessageSet[]) =>
  (await writers()).questionSheetContent(guidance, { messages });

function publicPromise(
  { plan, guidance }: PlanState,
  id = '',
  sets: readonly MessageSet[],
): PublicPromise {
  return made(toPublicPromise(plan, id, guidance, { today: today() }), sets);
}

async function youSaid({ plan, guidance }: PlanState, messages: readonly MessageSet[]) {
  const { youSaidContent } = await writers();
  return made(youSaidContent(plan, guidance, { today: today(), messages }), messages);
}

/** What was made, or a failure in the words of its issues. */
function made<T>(result: Result<T>, sets: readonly MessageSet[]): T {
  if (!result.ok) throw new ExportFailure(sayIssues(result.issues, sets));
  return result.value;
}

type Words = Speaker<PlanExportsMessages>;

const promiseChoices = (plan: Plan, { say }: Words): ExportChoices => ({
  label: say('choosePromise'),
  empty: say('noPromise'),
  items: plan.promises.map(({ id, activityIds }, index) => {
    const covered = plan.activities.filter((each) => activityIds.includes(each.id));
    const activities = covered.map(({ name }) => name).join(', ');
    const name = activities
      ? say('promiseName', { activities })
      : say('promiseNumber', { number: index + 1 });
    return { id, name };
  }),
});

const versionChoices = (plan: Plan, { say }: Words, { day }: Clock): ExportChoices => ({
  label: say('chooseVersion'),
  empty: say('noVersion'),
  items: [...plan.versions]
    .reverse()
    .map(({ id, name, at }) => ({ id, name: say('versionName', { name, date: day(at) }) })),
});
