import { findMessages, type Issue, type MessageSet, missingMessages } from '@engagement-kit/model';
import { warnOnce } from './warn-once.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * What components tell a developer who would otherwise see nothing at all: once, on the console, with the component,
 * its prop and what to do. None of it is in a production build.
 */
export interface Warnings {
  /** A controlled value that nobody hears of changes to. */
  readonly noHandler: (component: string, prop: string, handler: string) => void;
  /** A value that is not among those that there are. */
  readonly unknownValue: (
    component: string,
    prop: string,
    value: string,
    known: readonly string[],
  ) => void;
  /** A hook is asked for something that the plan does not have. */
  readonly notInPlan: (hook: string, what: string, id: string, known: readonly string[]) => void;
  /** A component shows other guidance than the plan around it works with, and nobody said so. */
  readonly otherGuidance: (component: string, shown: string, ofPlan: string) => void;
  /** A component that recognises types stands beside guidance whose types it does not know. */
  readonly cannotRecognise: (component: string, guidance: string) => void;
  /** A message set lacks texts, so that its language is not spoken at all. */
  readonly partialMessages: (sets: readonly MessageSet[], defaults: MessageSet) => void;
  /** The plan has refused a change, and nobody hears of it. */
  readonly refused: (issues: readonly Issue[]) => void;
}

const list = (ids: readonly string[]) =>
  ids.length ? ids.map((id) => `“${id}”`).join(', ') : 'none';

function forDevelopers(): Warnings {
  return {
    noHandler: (component, prop, handler) =>
      warnOnce(
        `${component} has \`${prop}\` and no \`${handler}\`, so nothing that a person does changes it. ` +
          `Give it \`${handler}\`, or the value to begin with as ` +
          `\`default${prop[0]?.toUpperCase()}${prop.slice(1)}\`, or \`readOnly\` where it has that.`,
      ),
    unknownValue: (component, prop, value, known) =>
      warnOnce(
        `${component} does not know “${value}” in \`${prop}\`, and shows nothing of it. It knows: ` +
          `${list(known)}. Where the value belongs to other guidance, hand that over as \`guidance\`.`,
      ),
    notInPlan: (hook, what, id, known) =>
      warnOnce(
        `${hook}('${id}') asks for ${what} that the plan does not have, so there is nothing to show and every ` +
          `change is refused. The plan has: ${list(known)}. Hand the hook one of these ids.`,
      ),
    otherGuidance: (component, shown, ofPlan) =>
      warnOnce(
        `${component} shows the guidance “${shown}”, and the plan around it works with “${ofPlan}”. ` +
          `Give it that of the plan: \`guidance={…}\`, which \`useEngagementType\`, \`usePractice\` and ` +
          '`useAnswers` hand over with the value.',
      ),
    cannotRecognise: (component, guidance) =>
      warnOnce(
        `${component} shows nothing: its questions are about the published types of engagement, and ` +
          `“${guidance}” has types of its own. Leave it out there.`,
      ),
    partialMessages: (sets, defaults) => {
      const missing = missingMessages(sets, defaults);
      if (missing.length === 0) return;
      const { scope } = defaults;
      const { locale } = sets.find((set) => set.scope === scope) ?? defaults;
      const named = missing.slice(0, 5).map((name) => `\`${name}\``);
      warnOnce(
        `<MessagesProvider> has a set for “${scope}” in “${locale}” in \`sets\` that lacks ${missing.length} of its ` +
          `texts: ${named.join(', ')}${missing.length > named.length ? ', …' : ''}. So that no text stands in a ` +
          `language that it is not in, all of “${scope}” is in “${findMessages(sets, defaults).locale}”. ` +
          'Add them: `defineMessages` does not compile while one is missing.',
      );
    },
    refused: (issues) =>
      warnOnce(
        'The plan has refused a change, and <PlanProvider> has no `onIssues` to hear of it. ' +
          `Show there what it is told. ${issues.map(({ message }) => message).join(' ')}`,
      ),
  };
}

/** The warnings while a program is developed; in production none is there: `warnings.refused?.(issues)`. */
export const warnings: Partial<Warnings> = /* @__PURE__ */ (() => {
  try {
    // Written so that a bundler sees it, and drops all of them.
    if (process.env.NODE_ENV !== 'production') return forDevelopers();
  } catch {
    // A page without a bundler has no `process`.
  }
  return {};
})();
