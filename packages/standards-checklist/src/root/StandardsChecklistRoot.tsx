'use client';

import {
  allQuestions,
  questionById,
  standardById,
  ukhsaSource,
  ukhsaStandards,
} from '@engagement-kit/model';
import {
  type HeadingLevel,
  headingTag,
  Part,
  type PartProps,
  useAnnouncer,
  useEnvironment,
  useMessages,
} from '@engagement-kit/react';
import { forwardRef, useId, useImperativeHandle, useMemo, useRef } from 'react';
import {
  AnnouncementContext,
  ChecklistContext,
  type ChecklistContextValue,
  type ChecklistGuidance,
  contentsNode,
  standardNode,
  summaryNode,
  ViewContext,
} from '../contexts.js';
import { enGB } from '../messages.js';
import { scope } from '../scope.js';
import { useActions, useSame } from './hooks.js';
import { type AnswersProps, useAnswersState } from './use-answers-state.js';
import { useEditAnnouncements } from './use-edit-announcements.js';
import { type FindingsProps, useFindings } from './use-findings.js';
import { type NavigationProps, useNavigation } from './use-navigation.js';

/** The props of `StandardsChecklistRoot`. `StandardsChecklist` takes the same. */
export interface StandardsChecklistRootProps
  extends Omit<PartProps<'div'>, 'defaultValue' | 'form'>,
    AnswersProps,
    NavigationProps,
    FindingsProps {
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
}

const ukhsa: ChecklistGuidance = { standards: ukhsaStandards, source: ukhsaSource };

/** Holds the answers of one checklist and shares them with the parts inside. */
export const StandardsChecklistRoot = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistRootProps
>(function StandardsChecklistRoot(props, ref) {
  const {
    guidance: givenGuidance = ukhsa,
    readOnly,
    disabled,
    name,
    form,
    preselectNotStarted,
    changeHref,
    headingLevel,
    id: givenId,
    // What the hooks below read; the rest belongs to the node.
    value: _value,
    defaultValue: _defaultValue,
    onValueChange: _onValueChange,
    view: _view,
    step: _step,
    defaultStep: _defaultStep,
    onStepChange: _onStepChange,
    mode: _mode,
    defaultMode: _defaultMode,
    onModeChange: _onModeChange,
    findings: _findings,
    defaultShowFindings: _defaultShowFindings,
    onFindingsChange: _onFindingsChange,
    ...rest
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const node = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => node.current as HTMLDivElement);
  const speaker = useMessages(enGB);
  const environment = useEnvironment();
  const { standards, source } = givenGuidance;
  const guidance = useSame({ standards, source });
  const questions = useMemo(() => allQuestions(guidance), [guidance]);
  const numbers = useMemo(
    () => new Map(questions.map((question, index) => [question.id, index + 1])),
    [questions],
  );

  const { answers, store, resets, change } = useAnswersState(props, node);
  const standardOf = (questionId: string | undefined) =>
    questionById(guidance, questionId)?.standard;
  const headingOf = (step: string | null) => {
    const standard = standardById(guidance, step ?? undefined);
    return standard ? standardNode(id, standard.number) : contentsNode(id);
  };
  const { step, mode, live, follow, focusOn } = useNavigation(props, node, headingOf, standardOf);
  const [findings, show] = useFindings(props, questions, answers, numbers, speaker);
  const [announcement, announce] = useAnnouncer();

  const willEdit = useEditAnnouncements(questions, standardOf, answers, speaker, announce);
  const actions = useActions({
    edit: (questionId, changes, reason, event, said) => {
      willEdit(questionId, said);
      change(questionId, changes, reason, event.nativeEvent);
    },
    follow,
    check: () => {
      show(true);
      focusOn(summaryNode(id));
    },
  });

  const editing = mode === 'edit' && !readOnly;
  const context = useSame<ChecklistContextValue>({
    ...speaker,
    ...actions,
    id,
    store,
    guidance,
    lang: source.language === speaker.locale ? undefined : source.language,
    questions,
    numbers,
    heading: headingTag(headingLevel ?? environment.headingLevel),
    name,
    // Radios need a name to be one group: without one for the entries, no form takes the controls in.
    form: name === undefined ? `${id}-no-form` : form,
    disabled,
    preselectNotStarted,
    editing,
    readOnly,
    changeHref,
    resets,
  });
  const seen = useSame({ live, step, findings });

  return (
    <ChecklistContext.Provider value={context}>
      <ViewContext.Provider value={seen}>
        <AnnouncementContext.Provider value={announcement}>
          <Part
            scope={scope}
            part="root"
            lang={speaker.locale}
            state={{
              live,
              readonly: readOnly,
              disabled,
              review: !editing,
              steps: step !== undefined,
            }}
            {...rest}
            id={id}
            ref={node}
          />
        </AnnouncementContext.Provider>
      </ViewContext.Provider>
    </ChecklistContext.Provider>
  );
});
