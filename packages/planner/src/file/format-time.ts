import { formatMessage, type IsoInstant, type MessageSet } from '@engagement-kit/model';
import type { PlanFileMessages } from './messages.js';

/** When something was saved, by the clock of the person: `at 2:32pm`, or with its day when that was not `now`'s. */
export function formatTime(
  { locale, messages }: MessageSet<PlanFileMessages>,
  instant: IsoInstant,
  now: IsoInstant,
): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  // Where a browser lacks the language (Chromium has no Welsh dates) it would take the reader's own.
  const locales = [locale, 'en-GB'];
  // British English on screen says 2:32pm; every other language has its own way.
  const isEnglish = /^en\b/.test(locale);
  const form = isEnglish
    ? ({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' } as const)
    : ({ timeStyle: 'short' } as const);
  const written = new Intl.DateTimeFormat(locales, form).format(at);
  const time = isEnglish ? written.replace(/\s(?=[ap]m$)/i, '').toLowerCase() : written;
  const date = new Intl.DateTimeFormat(locales, { dateStyle: 'long' }).format(at);
  const isToday = at.toDateString() === new Date(now).toDateString();
  return formatMessage(isToday ? messages.timeToday : messages.timeOnDate, { time, date });
}
