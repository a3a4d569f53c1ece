'use client';

import { allQuestions, ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import {
  type HeadingLevel,
  Part,
  type PartProps,
  useAnnouncer,
  useEnvironment,
  useMessages,
} from '@engagement-kit/react';
import { forwardRef, useId, useMemo, useRef } from 'react';
import { enGB } from '../messages.js';
import { scope } from '../scope.js';
import type { ChecklistAnswers } from './answers.js';
import type { StandardsChecklistChangeDetails } from './change.js';
import {
  AnnouncementContext,
  ChecklistContext,
  type ChecklistContextValue,
  type ChecklistGuidance,
  contentsId,
  standardId,
  summaryId,
  ViewContext,
} from './root-context.js';
import { useActions } from './use-actions.js';
import { useAnswersState } from './use-answers-state.js';
import { type FindingsProps, useFindings } from './use-findings.js';
import { useFinishedStandard } from './use-finished-standard.js';
import { useMergedRef } from './use-merged-ref.js';
import { type NavigationProps, useNavigation } from './use-navigation.js';

/** The props of `StandardsChecklistRoot`. `StandardsChecklist` takes the same. */
export interface StandardsChecklistRootProps
  extends Omit<PartProps<'div'>, 'defaultValue'>,
    NavigationProps,
    FindingsProps {
  /** Answers by question id, when the host keeps them. `onValueChange` has to update them at once. */
  value?: ChecklistAnswers | undefined;
  /** The answers to begin with, and to return to on a form reset, when the checklist keeps them. */
  defaultValue?: ChecklistAnswers | undefined;
  /** An answer changes. `details` say which and how, and `details.cancel()` keeps it as it was. */
  onValueChange?:
    | ((value: ChecklistAnswers, details: StandardsChecklistChangeDetails) => void)
    | undefined;
  /** The standards to work through; UKHSA's ten unless given. A host's own guidance has its own. */
  guidance?: ChecklistGuidance | undefined;
  /** Shows the answers in words, without controls and without "Change" links. */
  readOnly?: boolean | undefined;
  /** Shows the controls, but none can be used. Disabled controls are not posted. */
  disabled?: boolean | undefined;
  /** Begins the name of every form entry: `assessment.commit-to-feedback.1=answered`. */
  name?: string | undefined;
  /** Id of the form that the controls belong to, when they do not stand inside it. */
  form?: string | undefined;
  /** Says that a question without an answer is not yet started, instead of leaving it open. */
  preselectNotStarted?: boolean | undefined;
  /** Where "Change" leads in review mode, for pages that work without scripts. */
  changeHref?: ((questionId: string) => string) | undefined;
  /** Level of the standards' headings. Taken from the environment, else 2. */
  headingLevel?: HeadingLevel | undefined;
}

const ukhsa: ChecklistGuidance = { standards: ukhsaStandards, source: ukhsaSource };

/** Holds the answers of one checklist and shares them with the parts inside. */
export const StandardsChecklistRoot = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistRootProps
>(function StandardsChecklistRoot(
  {
    value,
    defaultValue,
    onValueChange,
    guidance = ukhsa,
    view,
    step: givenStep,
    defaultStep,
    onStepChange,
    mode: givenMode,
    defaultMode,
    onModeChange,
    readOnly,
    disabled,
    name,
    form,
    preselectNotStarted,
    changeHref,
    headingLevel: givenLevel,
    findings: givenFindings,
    defaultShowFindings,
    onCheck,
    onFindingsChange,
    id: givenId,
    ...props
  },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const node = useRef<HTMLDivElement>(null);
  const words = useMessages(enGB);
  const environment = useEnvironment();
  const headingLevel = givenLevel ?? environment.headingLevel;
  const { standards, source } = guidance;
  const numbers = useMemo(
    () => new Map(allQuestions({ standards }).map((question, index) => [question.id, index + 1])),
    [standards],
  );

  const { answers, store, resets, change } = useAnswersState(
    value,
    defaultValue,
    onValueChange,
    node,
    form,
  );
  const headingOf = (step: string | null) =>
    step === null
      ? contentsId(id)
      : standardId(id, standards.find((each) => each.id === step)?.number ?? 0);
  const { steps, step, mode, live, follow, focusOn } = useNavigation(
    {
      view,
      step: givenStep,
      defaultStep,
      onStepChange,
      mode: givenMode,
      defaultMode,
      onModeChange,
    },
    node,
    headingOf,
  );
  const { findings, show } = useFindings(
    { findings: givenFindings, defaultShowFindings, onFindingsChange },
    guidance,
    answers,
    numbers,
    words,
  );
  const [announcement, announce] = useAnnouncer();

  const willEdit = useFinishedStandard(guidance, answers, words, announce);
  const actions = useActions({
    edit: (questionId, changes, reason, event) => {
      willEdit(questionId);
      change(questionId, changes, reason, event.nativeEvent);
    },
    follow,
    check: () => {
      show();
      onCheck?.();
      focusOn(summaryId(id));
    },
  });

  const editing = mode === 'edit' && !readOnly;
  const lang = source.language === words.locale ? undefined : source.language;
  const context = useMemo<ChecklistContextValue>(
    () => ({
      ...words,
      ...actions,
      announce,
      id,
      store,
      guidance: { standards, source },
      lang,
      numbers,
      headingLevel,
      name,
      form,
      disabled,
      preselectNotStarted,
      editing,
      readOnly,
      changeHref,
      resets,
    }),
    [
      words,
      actions,
      announce,
      id,
      store,
      standards,
      source,
      lang,
      numbers,
      headingLevel,
      name,
      form,
      disabled,
      preselectNotStarted,
      editing,
      readOnly,
      changeHref,
      resets,
    ],
  );
  const seen = useMemo(
    () => ({
      live,
      steps,
      step,
      findings: findings && new Map(findings.map((each) => [each.questionId, each])),
    }),
    [live, steps, step, findings],
  );

  return (
    <ChecklistContext.Provider value={context}>
      <ViewContext.Provider value={seen}>
        <AnnouncementContext.Provider value={announcement}>
          <Part
            scope={scope}
            part="root"
            lang={words.locale}
            state={{ live, readonly: readOnly, disabled, review: !editing, steps }}
            {...props}
            id={id}
            ref={useMergedRef(node, ref)}
          />
        </AnnouncementContext.Provider>
      </ViewContext.Provider>
    </ChecklistContext.Provider>
  );
});
