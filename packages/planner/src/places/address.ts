import type { Path } from '@engagement-kit/model';

/** Where somebody is in the planner: a place, an item in it, and one of the item’s fields. */
export interface Address {
  /** Id of the place: `communities`. */
  readonly place: string;
  /** Id of an item of the place. */
  readonly item?: string | undefined;
  /** A field by its path in the item: `accessNeeds`, `practice.stage`. */
  readonly field?: string | undefined;
}

/** An address as text, for a link or the page’s hash: `communities/c1/accessNeeds`. */
export const writeAddress = ({ place, item, field }: Address): string =>
  [place, item ?? (field && '-'), field]
    .filter((each) => each !== undefined)
    .map(encodeURIComponent)
    .join('/');

/** The address that a text stands for; nothing where it is none. */
export function readAddress(text: string): Address | undefined {
  const [place, item, field] = text.split('/').map(decoded);
  return place ? { place, item: item === '-' ? undefined : item || undefined, field } : undefined;
}

/** Somebody may write anything into an address. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return '';
  }
}

/** The address of something in the plan, from its path there: `['activities', 'a1', 'practice', 'stage']`. */
export function addressOf([first, second, ...inside]: Path): Address {
  const text = (key: string | number | undefined) => (key === undefined ? undefined : String(key));
  const place = String(first ?? 'overview');
  const field = inside.join('.') || undefined;
  if (place === 'answers' || place === 'judgements')
    return { place: 'standards', item: text(second), field };
  return second === undefined && isFact(place)
    ? { place: 'facts', field: place }
    : { place, item: text(second), field };
}

/** What the plan says by itself stands with its facts. */
const isFact = (name: string): boolean =>
  ['title', 'organisation', 'summary', 'lead', 'contact', 'status', 'nextReviewOn'].includes(name);
