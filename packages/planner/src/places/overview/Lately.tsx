'use client';

import type { Path, PlanEvent, PlanState } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan } from '@engagement-kit/react';
import { type ReactElement, useMemo } from 'react';
import { eventInWords, fieldsShown } from '../../history/changes/change-words.js';
import { daysOf } from '../../history/changes/days-of.js';
import {
  eventChanges,
  type KnownThings,
  knownThings,
} from '../../history/changes/event-changes.js';
import { planHistoryMessages } from '../../history/messages.js';
import { langWithin } from '../../shared/in-language.js';
import { useClock } from '../../shared/use-clock.js';
import { type Address, addressOf } from '../address.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';

const wholeState = (state: PlanState): PlanState => state;

/** How many changes are shown. The history has all of them. */
const shown = 6;

/** What changed lately and by whom, each with the way to where it is. */
export default function Lately(): ReactElement {
  const { plan } = usePlan(wholeState);
  const words = useMessages(overviewMessages);
  const { say } = words;
  const clock = useClock(words);
  const known = useMemo(() => knownThings(plan), [plan]);
  const days = daysOf(plan.history, shown, (at) => clock.day(at));
  return (
    <Section title={say('lately')} wide>
      {days.length === 0 ? (
        <p {...node('look-empty')}>{say('nothingLately')}</p>
      ) : (
        <dl {...node('lately')}>
          {days.map(({ key, name, events }) => (
            <div {...node('lately-day')} key={key}>
              <dt {...node('lately-date')}>{name}</dt>
              {events.map(([place, event]) => (
                <Changed key={place} event={event} known={known} time={clock.time(event.at)} />
              ))}
            </div>
          ))}
        </dl>
      )}
      <p {...node('look-note')}>
        <Link to={{ place: 'copies' }}>{say('allChanges')}</Link>
      </p>
    </Section>
  );
}

interface ChangedProps {
  readonly event: PlanEvent;
  readonly known: KnownThings;
  readonly time: string;
}

function Changed({ event, known, time }: ChangedProps): ReactElement {
  const { guidance } = usePlan(wholeState);
  const { places } = usePlaces('Places.Overview');
  const speaker = useMessages(planHistoryMessages);
  const { locale } = useMessages(overviewMessages);
  const sets = useMessageSets();
  const changes = eventChanges(event, known, guidance, sets);
  const version = known.versions.find(({ id }) => id === event.path[1])?.name;
  const words = eventInWords(event, changes, String(version ?? ''), speaker);
  const [change] = changes;
  const labels = change?.kind === 'changed' ? fieldsShown(change).map(({ label }) => label) : [];
  const to = whereOf(event, change?.kind === 'removed');
  const isThere = to && places.some(({ id }) => id === to.place);
  return (
    <dd {...node('lately-change')} lang={langWithin(speaker.locale, locale)}>
      {isThere ? <Link to={to}>{words}</Link> : words}
      {labels.length > 0 && ` (${labels.join(', ')})`}
      <span {...node('lately-who')}>{[time, event.by].filter(Boolean).join(' · ')}</span>
    </dd>
  );
}

/** Where somebody sees what changed: the first field of it, the history for versions, nowhere for what is gone. */
function whereOf({ path, before, after, edits, what }: PlanEvent, isGone: boolean) {
  if (isGone) return undefined;
  if (/^(version|merge)\./.test(what)) return { place: 'copies' } satisfies Address;
  if (what.startsWith('finding.')) return { place: 'check' } satisfies Address;
  const isNew = Object(after).id !== undefined;
  const [field] = isNew ? [] : Object.keys({ ...Object(before), ...Object(after) });
  return addressOf([...path, ...fieldIn(field ?? edits?.[0]?.path[0])] as Path);
}

const fieldIn = (field: string | number | undefined): Path => (field === undefined ? [] : [field]);
