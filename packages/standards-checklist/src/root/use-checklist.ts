'use client';

import {
  allQuestions,
  answerTo,
  languageTag,
  standardById,
  ukhsaSource,
  ukhsaStandards,
} from '@engagement-kit/model';
import {
  follow,
  type HeadingLevel,
  headingTag,
  useEnvironment,
  useGuidanceWarning,
  useHydrated,
  useMessages,
  usePrinting,
  useTranslatedPage,
} from '@engagement-kit/react';
import { useId, useMemo, useRef } from 'react';
import {
  type ChecklistContextValue,
  type ChecklistGuidance,
  contentsName,
  standardName,
  summaryName,
} from '../contexts.js';
import { standardsChecklistMessages } from '../messages.js';
import { placesOf } from './places-of.js';
import { useActions } from './use-actions.js';
import { type AnswersProps, useAnswers } from './use-answers.js';
import { useEditAnnouncements } from './use-edit-announcements.js';
import { useEnteredAnswers } from './use-entered-answers.js';
import { type FindingsProps, useFindings } from './use-findings.js';
import { useIds } from './use-ids.js';
import { type NavigationProps, useNavigation } from './use-navigation.js';
import { useValueWarnings } from './use-value-warnings.js';

const ukhsa: ChecklistGuidance = { standards: ukhsaStandards, source: ukhsaSource };

export interface ChecklistProps extends AnswersProps, NavigationProps, FindingsProps {
  /** The standards to work through; UKHSA's ten unless given. A host's own guidance has its own. */
  guidance?: ChecklistGuidance | undefined;
  /** Shows the answers in words, without controls and without "Change" links. */
  readOnly?: boolean | undefined;
  /** Shows the controls, but none can be used. Disabled controls are not posted. */
  disabled?: boolean | undefined;
  /**
   * Begins the name of every form entry: `assessment.commit-to-feedback.1=answered`.
   * Without it no form posts anything of the checklist.
   */
  name?: string | undefined;
  /** Says that a question without an answer is not yet started, instead of leaving it open. */
  preselectNotStarted?: boolean | undefined;
  /** Where "Change" leads in review mode, for pages that work without scripts. */
  changeHref?: ((questionId: string) => string) | undefined;
  /** Level of the standards' headings. Taken from the environment, else 2. */
  headingLevel?: HeadingLevel | undefined;
  id?: string | undefined;
}

/** All that the parts of a checklist share, and the ref of its node. */
export function useChecklist(props: ChecklistProps) {
  const {
    guidance: { standards, source } = ukhsa,
    readOnly = false,
    disabled = false,
    name,
    form,
    preselectNotStarted = false,
    changeHref,
    headingLevel,
    id: givenId,
  } = props;
  useGuidanceWarning('StandardsChecklist', props.guidance);
  const ownId = useId();
  const id = givenId ?? ownId;
  const { idOf, giveId } = useIds(id);
  const node = useRef<HTMLDivElement>(null);
  useTranslatedPage(node);
  const live = useHydrated();
  const printing = usePrinting(node);
  const speaker = useMessages(standardsChecklistMessages);
  const environment = useEnvironment();
  const heading = headingTag(headingLevel ?? environment.headingLevel);
  const guidance = useMemo(() => ({ standards, source }), [standards, source]);
  const questions = useMemo(() => allQuestions(guidance), [guidance]);
  const places = useMemo(() => placesOf(guidance), [guidance]);

  const { answers, store, resets, change } = useAnswers(props, node, readOnly || disabled);
  const given = props.value === undefined ? 'defaultValue' : 'value';
  useValueWarnings(given, answers, questions, props.step ?? props.defaultStep, standards);
  useEnteredAnswers({
    id,
    idOf,
    live,
    name,
    questions,
    answerOf: (questionId) => answerTo(store.get(), questionId),
    change,
  });
  const standardOf = (questionId: string | undefined) => places.get(questionId ?? '')?.standard;
  const headingOf = (step: string | null) => {
    const standard = standardById(guidance, step ?? undefined);
    return standard ? standardName(standard) : contentsName;
  };
  const { step, mode, go, focusOn } = useNavigation(props, node, live, idOf, headingOf, standardOf);
  const { findings, advice, show } = useFindings(props, questions, answers, places, speaker);
  const { willEdit, announceBy, sayAloud } = useEditAnnouncements(questions, answers, speaker);

  const actions = useActions({
    edit: (questionId, changes, reason, event, said) => {
      willEdit(standardOf(questionId), said);
      change(questionId, changes, reason, event?.nativeEvent);
    },
    follow: (event, destination) => follow(event, () => go(event, destination)),
    go,
    check: () => {
      show(true);
      focusOn(summaryName);
    },
  });

  const editing = mode === 'edit' && !readOnly;
  const language = languageTag(source.language);
  const lang = language === speaker.locale ? undefined : language;
  // Radios need a name to form a group. If the checklist has no name, no form includes the controls.
  const ownForm = name === undefined ? `${id}-no-form` : form;
  const checklist = useMemo<ChecklistContextValue>(
    () => ({
      ...speaker,
      ...actions,
      id,
      idOf,
      giveId,
      store,
      guidance,
      lang,
      questions,
      places,
      heading,
      name,
      form: ownForm,
      disabled,
      preselectNotStarted,
      editing,
      readOnly,
      live,
      printing,
      changeHref,
      resets,
      announceBy,
      sayAloud,
    }),
    [
      speaker,
      actions,
      id,
      idOf,
      giveId,
      store,
      guidance,
      lang,
      questions,
      places,
      heading,
      name,
      ownForm,
      disabled,
      preselectNotStarted,
      editing,
      readOnly,
      live,
      printing,
      changeHref,
      resets,
      announceBy,
      sayAloud,
    ],
  );
  const folded = props.view === 'folded';
  const view = useMemo(
    () => ({ step, folded, findings, advice }),
    [step, folded, findings, advice],
  );

  return { checklist, view, node };
}
