import {
  type PublicPromise,
  type RequestedStandard,
  type Speaker,
  safeAddress,
  type ViewRequest,
} from '@engagement-kit/model';
import type { PromiseBlock, PromiseContent, PromiseRun } from '../content/content.js';
import { type PromiseContentOptions, promiseContent } from '../content/promise-content.js';
import { cleanText, publishedIn, textRuns } from '../content/runs.js';
import type { CommunityViewMessages } from './messages.js';

/** How many characters a group’s name may have, and its words on one judgement. */
export const viewLimits = { who: 200, words: 5000 } as const;

/** What a group may answer to “do you agree?”. */
export const agreements = ['yes', 'no', 'unsaid'] as const;

/** Who takes the answers: the group itself, as a file, or the website that asks. */
export type ViewTaker = 'file' | 'host';

/** A promise in short: what it is about, the promise, how it stands, what people heard and when they hear more. */
export interface ViewPromise {
  /** What it is about. */
  readonly heading: string;
  readonly content: PromiseContent;
  /** Those of its blocks that matter here. */
  readonly blocks: readonly PromiseBlock[];
}

/** A judgement that is asked about. */
export interface ViewQuestion {
  /** Id of the standard. */
  readonly id: string;
  /** Its published number. */
  readonly number: number;
  /** Published words. */
  readonly heading: PromiseRun;
  readonly why?: PromiseRun;
  /** What the organisation says. */
  readonly judged: string;
  /** What it shows for it, under the words before it; or that it shows nothing. */
  readonly evidenceLabel: string;
  readonly evidence: readonly PromiseRun[];
}

/** Everything that a group reads and is asked, in order and in words: the one source of the page and the component. */
export interface ViewContent {
  /** Language of the words. */
  readonly lang: string;
  readonly organisation: string;
  readonly title: string;
  /** Paragraphs below the title. */
  readonly intro: readonly (readonly PromiseRun[])[];
  readonly promisesHeading: string;
  readonly promises: readonly ViewPromise[];
  /** Said where there is none. */
  readonly noPromises: string;
  readonly questionsHeading: string;
  readonly questions: readonly ViewQuestion[];
  /** Before the source, and where the published words come from. */
  readonly sourceLabel: string;
  readonly source: PromiseBlock;
}

/** What a group reads and is asked. */
export function viewContent(
  request: ViewRequest,
  { say, locale }: Speaker<CommunityViewMessages>,
  options: PromiseContentOptions = {},
  { taker = 'file', isKept = false }: { taker?: ViewTaker; isKept?: boolean } = {},
): ViewContent {
  const organisation = cleanText(request.organisation);
  const contact = cleanText(request.contact);
  const published = publishedIn(request.source.language, locale);
  const said = [
    organisation ? say('intro', { organisation }) : say('introWithoutName'),
    say(taker === 'host' ? 'privacyHost' : 'privacy'),
    ...(isKept ? [say('kept')] : []),
  ];
  return {
    lang: locale,
    organisation,
    title: say('title'),
    intro: [
      ...said.map((text) => [{ text }]),
      ...(contact ? [textRuns(say('ask', { contact }))] : []),
    ],
    promisesHeading: say('promises'),
    promises: request.promises.map((promise) => promised(promise, options)),
    noPromises: say('noPromises'),
    questionsHeading: say('questions'),
    questions: request.standards.map((standard) => question(standard, say, published)),
    sourceLabel: say('source'),
    source: promiseContent({ ...noPromise, source: request.source }, options).source,
  };
}

const noPromise: Omit<PublicPromise, 'source'> = {
  format: 'public-promise',
  formatVersion: 1,
  activities: [],
  open: [],
  fixed: [],
  feedback: [],
};

const shown: readonly string[] = ['outcome', 'feedback', 'changes', 'address'];

function promised(promise: PublicPromise, options: PromiseContentOptions): ViewPromise {
  const content = promiseContent(promise, options);
  const facts = content.activities.entries.flat();
  return {
    heading: facts.map(({ runs }) => runs.map(({ text }) => text).join('')).join(', '),
    content,
    blocks: content.blocks.filter(({ id }) => shown.includes(id)),
  };
}

function question(
  { id, number, title, whyItMatters, judged, evidence }: RequestedStandard,
  say: Speaker<CommunityViewMessages>['say'],
  published: (text: string) => PromiseRun,
): ViewQuestion {
  return {
    id,
    number,
    heading: published(say('standard', { number, title })),
    ...(whyItMatters && { why: published(whyItMatters) }),
    judged: say('judged', { judgement: say(`judgements.${judged}`) }),
    evidenceLabel: say(evidence.length > 0 ? 'evidence' : 'noEvidence'),
    evidence: evidence.map(({ label, url }) => {
      const href = safeAddress(url);
      return { text: cleanText(label), ...(href && { href }) };
    }),
  };
}
