import { calendarDay, type IsoDate, type IsoInstant } from '@engagement-kit/model';

/** The clock, calendar and id source of the browser or server, for stores without their own. */
export function systemContext(): {
  now: () => IsoInstant;
  today: () => IsoDate;
  newId: () => string;
} {
  const now = () => new Date().toISOString();
  return {
    now,
    today: () => calendarDay(now()),
    newId: randomId,
  };
}

/** 128 random bits as hex. `crypto.randomUUID` is missing on pages served without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
