import type { IsoDate, IsoInstant } from '../plan/plan.js';
import { plainText } from './plain-text.js';

/** A day that matters, as a calendar shows it. */
export interface CalendarDay {
  /** Identifies the day for good, so that opening the file again updates it instead of adding another. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** How often it may have been moved. Of two of the same name, calendars believe the higher number. */
  readonly sequence: number;
  /** When what it rests on was last changed. */
  readonly modified: IsoInstant;
  /** It will not be: calendars that have it take it out. */
  readonly isCancelled?: boolean;
}

/** Days as a calendar file (RFC 5545). Each is a whole day and keeps nobody busy. */
export function toIcs(
  days: readonly CalendarDay[],
  { name, now }: { readonly name: string; readonly now: () => IsoInstant },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Engagement Kit//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, on, summary, description, sequence, modified, isCancelled }) => [
      'BEGIN:VEVENT',
      `UID:${uidText(uid)}`,
      `DTSTAMP:${instant(now())}`,
      `LAST-MODIFIED:${instant(modified)}`,
      `SEQUENCE:${sequence}`,
      ...(isCancelled ? ['STATUS:CANCELLED'] : []),
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const instant = (at: IsoInstant): string => at.replace(/\.\d+/, '').replace(/[-:]/g, '');

/** Text values mark commas, semicolons, backslashes and line ends. */
const escaped = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Letters, digits and points; anything else as its number, so that two ids stay two. */
const uidText = (uid: string): string =>
  `${uid.replace(/[^A-Za-z0-9.-]/g, (each) => `_${each.charCodeAt(0).toString(16)}_`)}@engagement-kit`;

/** A line holds at most 75 octets; what follows goes on in the next, after a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
