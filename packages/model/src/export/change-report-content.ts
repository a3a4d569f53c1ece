import { describeChange } from '../changes/describe-change.js';
import { diffPlans, type EntityChange, type PlanLike } from '../changes/diff-plans.js';
import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { modelLanguage } from '../language.js';
import type { ExportContent, ExportSection } from './content.js';

const titles: readonly (readonly [EntityChange['kind'], string])[] = [
  ['added', 'Added'],
  ['removed', 'Removed'],
  ['changed', 'Changed'],
];

/** What differs between two plans, or between a plan and one of its versions. */
export function changeReportContent(
  before: PlanLike,
  after: PlanLike,
  guidance: Guidance,
): ExportContent {
  const { changes } = diffPlans(before, after, guidance);
  const sections = titles.flatMap(([kind, title]): ExportSection[] => {
    const found = changes.filter((change) => change.kind === kind);
    if (found.length === 0) return [];
    const blocks = found.flatMap((change) => {
      const [what = '', ...fields] = describeChange(change);
      return [
        { type: 'paragraph' as const, text: what },
        ...(fields.length > 0 ? [{ type: 'list' as const, items: fields }] : []),
      ];
    });
    return [{ title, blocks }];
  });
  const none = {
    title: 'Nothing has changed',
    blocks: [{ type: 'paragraph' as const, text: 'Both plans say the same.' }],
  };
  return {
    title: `Changes to ${after.title}`,
    language: modelLanguage,
    sections: sections.length > 0 ? sections : [none],
    attribution: attribution(guidance.source),
  };
}
