// Files for people, made from the plans of the naughty texts, for tests to open.
import {
  changeReportContent,
  planContent,
  questionSheetContent,
  toHtml,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { naughty, planSaying } from '../../../packages/model/src/export/naughty.fixtures.js';

const plain = planSaying('Plain words.');

/** One page of each kind for each text. */
export const pages: readonly string[] = [
  toHtml(questionSheetContent(ukhsaGuidance)),
  ...naughty.flatMap((text) => [
    toHtml(planContent(planSaying(text), ukhsaGuidance)),
    toHtml(changeReportContent(plain, planSaying(text), ukhsaGuidance)),
  ]),
];
