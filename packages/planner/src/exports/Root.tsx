'use client';

import type { Plan } from '@engagement-kit/model';
import {
  Announcement,
  type HeadingLevel,
  type PartProps,
  partsOf,
  perRecord,
  useAnnouncer,
  useEnvironment,
  useMessageSets,
  useMessages,
  usePlan,
  usePlanStore,
  useTranslatedPage,
} from '@engagement-kit/react';
import { useMemo, useRef } from 'react';
import { useTimeZone } from '../shared/use-clock.js';
import { ExportsContext, type ExportsContextValue } from './exports-context.js';
import { planExportsMessages } from './messages.js';
import type { PlanExport } from './plan-export.js';
import { type PromiseWriter, planExports } from './plan-exports.js';
import { useExportRun } from './use-export-run.js';
import type { LoadDocx } from './write-content.js';

const rootPart = /* @__PURE__ */ partsOf('plan-exports', 'Exports');

const wholePlan = ({ plan }: { plan: Plan }): Plan => plan;

/** Holds the exports and the work on them. Renders a `<section>`. */
export const Root = /* @__PURE__ */ perRecord(
  /* @__PURE__ */ rootPart(
    'root',
    ['exports', 'promisePage', 'promisePoster', 'loadDocx', 'headingLevel'],
    ({ exports: given, promisePage, promisePoster, loadDocx, headingLevel }: Root.Props) => {
      const node = useRef<HTMLElement>(null);
      useTranslatedPage(node);
      const plan = usePlan(wholePlan);
      const speaker = useMessages(planExportsMessages);
      const messages = useMessageSets();
      const environment = useEnvironment();
      const [said, announce] = useAnnouncer(300);
      const run = useExportRun(usePlanStore(), speaker, announce);
      const timeZone = useTimeZone();
      const exports = useMemo(
        () =>
          given ??
          planExports(speaker, { promisePage, promisePoster, messages, loadDocx, timeZone }),
        [given, speaker, promisePage, promisePoster, messages, loadDocx, timeZone],
      );
      const level = headingLevel ?? environment.headingLevel;
      const value = useMemo(
        (): ExportsContextValue => ({ ...run, plan, speaker, headingLevel: level, exports }),
        [run, plan, speaker, level, exports],
      );
      return {
        as: 'section',
        ref: node,
        lang: speaker.locale,
        'aria-label': speaker.say('title'),
        provide: [ExportsContext, value],
        after: <Announcement scope="plan-exports">{said}</Announcement>,
      };
    },
  ),
);

export namespace Root {
  export interface Props extends PartProps<'section'> {
    /** The exports on offer, in order; all of the kit's by default. See `planExports`. */
    exports?: readonly PlanExport[] | undefined;
    /** Writes a promise as a page, in place of the kit's own. It counts only while `exports` is not given. */
    promisePage?: PromiseWriter | undefined;
    /** Writes a promise as a poster, in place of the kit's own. It counts only while `exports` is not given. */
    promisePoster?: PromiseWriter | undefined;
    /**
     * Loads the library that writes Word files, from wherever the host has it: `() => import('docx')`. The one beside
     * the model unless given; with `null` no Word file is offered. It counts only while `exports` is not given.
     */
    loadDocx?: LoadDocx | null | undefined;
    /** Level of the headings above the groups; that of the environment unless given. */
    headingLevel?: HeadingLevel | undefined;
  }
}
