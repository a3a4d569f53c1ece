'use client';

import { checkMessages, ukhsaSource } from '@engagement-kit/model';
import {
  type PartPlan,
  type PartProps,
  perRecord,
  useEnvironment,
  useHydrated,
  useMessages,
  useTranslatedPage,
} from '@engagement-kit/react';
import { useId, useMemo, useRef } from 'react';
import { langWithin } from '../../shared/in-language.js';
import { useClock } from '../../shared/use-clock.js';
import { planReviewMessages } from '../messages.js';
import { useShownFindings } from '../portions/use-shown-findings.js';
import { ReviewContext, type ReviewContextValue, rootPart } from '../review-context.js';
import type { PlanReviewValues } from '../types.js';
import { useReviewActions } from './use-review-actions.js';

const nothing: NonNullable<PlanReviewValues['dismissed']> = [];
const noStandards: ReviewContextValue['standards'] = [];
const none = { dismiss: undefined, restore: undefined, choose: undefined };

/** Holds what was found and hands it to the parts inside. */
export const Root = /* @__PURE__ */ perRecord(
  /* @__PURE__ */ rootPart(
    'root',
    [
      'findings',
      'dismissed',
      'gates',
      'today',
      'guidance',
      'onDismiss',
      'onRestore',
      'onChoose',
      'hrefFor',
      'pathLabel',
      'readOnly',
    ],
    function useRoot(props: Root.Props): PartPlan {
      const { dismissed = nothing, gates, guidance, readOnly } = props;
      const id = useId();
      const node = useRef<HTMLDivElement>(null);
      useTranslatedPage(node);
      const announcer = useRef<((text: string) => void) | null>(null);
      const words = useMessages(planReviewMessages);
      const { locale: kitLocale } = useMessages(checkMessages);
      const { headingLevel } = useEnvironment();
      const hydrated = useHydrated();
      const clock = useClock(words);
      const findings = useMemo(() => gapsFirst(props.findings), [props.findings]);
      const numbers = useMemo(() => numbersOf(guidance?.standards), [guidance?.standards]);
      const shownFindings = useShownFindings(node);
      const actions = useReviewActions(
        node,
        announcer,
        { ...props, id, findings, dismissed, goTo: shownFindings.goTo },
        words,
      );
      const source = guidance?.source ?? ukhsaSource;
      const review: ReviewContextValue = {
        ...words,
        ...shownFindings,
        id,
        headingLevel,
        kitLang: langWithin(kitLocale, words.locale),
        guidanceLang: langWithin(source.language, words.locale),
        source,
        findings,
        dismissed,
        gates: gates ?? [],
        today: props.today,
        numbers,
        standards: guidance?.standards ?? noStandards,
        hrefFor: props.hrefFor,
        pathLabel: props.pathLabel,
        dayOf: clock.day,
        announcer,
        ...(hydrated && !readOnly ? actions : none),
      };
      return {
        ref: node,
        state: { readonly: readOnly },
        lang: words.locale,
        provide: [ReviewContext, review],
      };
    },
  ),
);

export namespace Root {
  export interface Props extends PlanReviewValues, PartProps<'div'> {}
}

const gapsFirst = (findings: PlanReviewValues['findings']): PlanReviewValues['findings'] => [
  ...findings.filter(({ level }) => level !== 'note'),
  ...findings.filter(({ level }) => level === 'note'),
];

/** The place of each question among all, from 1. */
function numbersOf(
  standards: NonNullable<PlanReviewValues['guidance']>['standards'] = [],
): ReadonlyMap<string, number> {
  const questions = standards.flatMap((standard) => standard.questions);
  return new Map(questions.map((question, index) => [question.id, index + 1]));
}
