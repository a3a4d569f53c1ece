import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { isPublic } from '../plan/made/said.js';
import type { IsoDate, Plan } from '../plan/plan.js';
import type { PublicFeedback, PublicPromise } from '../promise/public-promise.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { fail, ok, type Result } from '../result.js';
import type { ExportBlock, ExportContent, ExportSection } from './content.js';
import { type ExportOptions, type ExportWords, exportWords } from './export-words.js';
import { factsBlock, type MaybeFact } from './facts.js';

/** How “You said, we did” is written. */
export interface YouSaidOptions extends ExportOptions {
  /** The day of the look: feedback whose day has passed is late. */
  readonly today?: IsoDate;
}

/** A commitment with the names of the activities whose promise it belongs to. */
interface Owed {
  readonly feedback: PublicFeedback;
  readonly about: string;
}

/**
 * “You said, we did”: all that people were to hear back, over every promise of which they were told. First what they
 * heard, newest first; then what is still to come, soonest first; then what was called off. It is made of public
 * promises, so nothing else is in it. Issues: those of `toPublicPromise`.
 */
export function youSaidContent(
  plan: Plan,
  guidance: Guidance,
  { today, ...options }: YouSaidOptions = {},
): Result<ExportContent> {
  const words = exportWords(options);
  const results = plan.promises
    .filter(isPublic)
    .map(({ id }) => toPublicPromise(plan, id, guidance, today ? { today } : {}));
  const issues = results.flatMap((each) => (each.ok ? [] : each.issues));
  if (issues.length > 0) return fail(...issues);
  const owed = results.flatMap((each) => (each.ok ? commitments(each.value, words) : []));
  const heard = owed.filter(({ feedback: { state } }) => state === 'kept');
  const off = owed.filter(({ feedback: { state } }) => state === 'withdrawn');
  const ahead = owed.filter((each) => !heard.includes(each) && !off.includes(each));
  const { say, locale } = words;
  const sections = [
    section('done', [...heard].sort(by('deliveredOn')).reverse(), words),
    section('ahead', [...ahead].sort(by('dueOn')), words),
    section('off', off, words),
    plan.contact
      ? [
          {
            title: say('youSaid.ask'),
            blocks: [{ type: 'paragraph' as const, text: plan.contact }],
          },
        ]
      : [],
  ].flat();
  return ok({
    title: say('youSaid.title'),
    language: locale,
    ...(plan.organisation && { subtitle: plan.organisation }),
    sections: owed.length > 0 ? sections : [nothing(words), ...sections],
    attribution: attribution(guidance.source, options.messages),
  });
}

const commitments = (
  { activities, feedback }: PublicPromise,
  words: ExportWords,
): readonly Owed[] => feedback.map((each) => ({ feedback: each, about: words.listed(activities) }));

/** By day; what has none stands last, and first once the order is turned round. */
const by =
  (day: 'dueOn' | 'deliveredOn') =>
  (one: Owed, other: Owed): number =>
    (one.feedback[day] ?? '9999').localeCompare(other.feedback[day] ?? '9999');

const nothing = ({ say }: ExportWords): ExportSection => ({
  title: say('youSaid.none'),
  blocks: [{ type: 'paragraph', text: say('youSaid.noneText') }],
});

const section = (
  name: 'done' | 'ahead' | 'off',
  owed: readonly Owed[],
  words: ExportWords,
): readonly ExportSection[] =>
  owed.length > 0
    ? [{ title: words.say(`youSaid.${name}`), blocks: owed.flatMap((each) => blocks(each, words)) }]
    : [];

function blocks({ feedback, about }: Owed, words: ExportWords): readonly ExportBlock[] {
  const { say, day, field, value } = words;
  const { audience, how, heard, decided, why, dueOn, deliveredOn, state, possibleDelay } = feedback;
  const isHeard = state === 'kept';
  const facts: readonly MaybeFact[] = [
    [say('youSaid.said'), heard],
    [say('youSaid.did'), decided],
    [say('youSaid.why'), why],
    [say('youSaid.for'), audience],
    [field('feedback', 'how'), how],
    [say('youSaid.heardOn'), isHeard ? day(deliveredOn) : ''],
    [field('feedback', 'dueOn'), isHeard ? '' : day(dueOn) || say('notSet')],
    [field('feedback', 'state'), isHeard || !state ? '' : value(state)],
    [field('feedback', 'reason'), feedback.reason],
    [field('feedback', 'possibleDelay'), isHeard ? '' : possibleDelay],
  ];
  return [{ type: 'heading', level: 3, text: about || say('unnamed') }, ...factsBlock(facts)];
}
