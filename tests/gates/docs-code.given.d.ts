// What a host has at hand where a guide shows a piece of its code: a plan, a promise, somebody's text.
import type {
  Answers,
  Autosave,
  Guidance as KitGuidance,
  Plan,
  PlanStorage,
  PlanStore,
  PublicPromise,
} from '@engagement-kit/model';
import type { Fields, Files, History, Review } from '@engagement-kit/planner';
import type { Card } from '@engagement-kit/promise-card';
import type { Spectrum, SpectrumSelectorMessages } from '@engagement-kit/spectrum-selector';
import type { Standards } from '@engagement-kit/standards-checklist';
import type { ReactElement, ReactNode } from 'react';

declare global {
  const plan: Plan;
  const store: PlanStore;
  const storage: PlanStorage;
  const autosave: Autosave;
  const promise: PublicPromise;
  const answers: Answers;
  const today: string;
  const text: string;
  const request: Request;
  /** Versions of a guidance, before and after it changed. */
  const earlier: KitGuidance;
  const later: KitGuidance;
  /** The plan that two people began with, and what the other made of it. */
  const base: Plan;
  const theirs: Plan;
  /** A component’s texts in another language. */
  const translated: SpectrumSelectorMessages;
  /** Keeps what it is given, as hosts do. */
  const keep: (value: unknown) => void;

  // Where a page shows how the parts of a component stand together: what each is handed by the one around it.
  const entry: Files.Plan.Props['entry'];
  const version: History.Version.Props['version'];
  const risk: Fields.Root.Props['values'];
  const community: Fields.Root.Props['values'];
  const write: Fields.Root.Props['onWrite'];
  const gates: Review.Root.Props['gates'];
  const gate: Review.Gate.Props['gate'];
  const gap: Review.Gap.Props['gap'];
  const gaps: Review.QuestionGaps.Props['gaps'];
  const finding: Review.GapLink.Props['finding'] &
    Review.Finding.Props['finding'] &
    Standards.SummaryLink.Props['finding'];
  const choice: Review.ChoiceButton.Props['choice'];
  const path: Review.PlaceLink.Props['path'];
  const quote: Review.SourceLink.Props['quote'];
  const one: Review.DismissedFinding.Props['dismissed'];
  const notice: Card.Notice.Props['notice'];
  const block: Card.Section.Props['block'];
  const fact: Card.Fact.Props['fact'];
  const drawing: Spectrum.Drawing.Props['drawing'];
  const standard: Standards.Standard.Props['standard'];
  const question: Standards.Question.Props['question'];
  const review: ReactNode;
  /** A text field of the host’s own. */
  const RichText: (props: {
    readonly id: string;
    readonly name: string | undefined;
    readonly form: string | undefined;
    readonly disabled: boolean;
    readonly value: string;
    readonly onValueChange: (text: string) => void;
  }) => ReactElement;
}
