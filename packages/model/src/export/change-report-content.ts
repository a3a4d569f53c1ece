import { describeChange } from '../changes/describe-change.js';
import { diffPlans, type EntityChange, type PlanLike } from '../changes/diff-plans.js';
import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import type { ExportContent, ExportSection } from './content.js';
import { type ExportOptions, exportWords } from './export-words.js';

const kinds: readonly EntityChange['kind'][] = ['added', 'removed', 'changed'];

/** What differs between two plans, or between a plan and one of its versions. */
export function changeReportContent(
  before: PlanLike,
  after: PlanLike,
  guidance: Guidance,
  options: ExportOptions = {},
): ExportContent {
  const { say, locale } = exportWords(options);
  const { changes } = diffPlans(before, after, guidance, options);
  const sections = kinds.flatMap((kind): ExportSection[] => {
    const found = changes.filter((change) => change.kind === kind);
    if (found.length === 0) return [];
    const blocks = found.flatMap((change) => {
      const [what = '', ...fields] = describeChange(change, options);
      return [
        { type: 'paragraph' as const, text: what },
        ...(fields.length > 0 ? [{ type: 'list' as const, items: fields }] : []),
      ];
    });
    return [{ title: say(`changeKinds.${kind}`), blocks }];
  });
  const none = {
    title: say('nothingChanged'),
    blocks: [{ type: 'paragraph' as const, text: say('sameText') }],
  };
  return {
    title: say('changesTo', { title: after.title }),
    language: locale,
    sections: sections.length > 0 ? sections : [none],
    attribution: attribution(guidance.source, options.messages),
  };
}
