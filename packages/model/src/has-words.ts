/**
 * Whether a text says anything. “TBC”, “To do.”, “n/a”, “-”, “?” and “none yet” are placeholders, in any case and with
 * any punctuation. So is “TBC, ask finance”, which only says who will answer.
 */
export function hasWords(text: string | undefined): boolean {
  const plain = plainWords(text ?? '');
  const left = plain.replace(placeholders, ' ').split(' ').filter(isTelling);
  if (left.length === 0) return false;
  if (opensAsTask.test(text ?? '') || opensAsPromise.test(plain)) {
    return left.length > longestPromise;
  }
  return !(endsAsPromise.test(plain) && left.every((word) => asked.has(word)));
}

/** Lower case, with only letters and digits and single spaces between them. */
const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

const settled =
  listed(`confirmed decided determined defined agreed announced arranged advised added appointed assigned
  clarified completed considered discussed done developed filled finali[sz]ed identified named planned provided recorded
  reviewed scoped set specified written`);

/** Says that it will be said later. */
const promised = anyOf('tb[acdn]', 't b [acdn]', 'todo', `be ${anyOf(...settled)}`);

/** The same, in words that may also begin a sentence: “to do this we pay each person”. */
const tasks = 'to (?:do|follow|come|confirm|decide|add|complete|write)';

/** Says that there is nothing, or that nobody knows. */
const nothing = anyOf(
  'n ?a',
  '(?:not|does not|do not|doesn t|don t) appl(?:y|icable)',
  `not ${anyOf('yet', 'known', 'sure', 'certain', 'available', 'started', 'stated', ...settled)}`,
  `no ${anyOf('answer', 'comment', 'data', 'details', 'idea', 'info', 'information', 'notes', 'reply', 'text')}`,
  `in ${anyOf('progress', 'development', 'hand')}`,
  `under ${anyOf('consideration', 'development', 'discussion', 'review')}`,
  '(?:i |we )?(?:do not|don t|dont) know',
  '(?:(?:same )?as|see) (?:above|below|discussed)',
  `see (?:the )?${anyOf('attach(?:ed|ment)', 'e ?mail', 'documents?', 'file', 'notes?', 'other', 'separate', 'website')}`,
  'work in progress',
  'w ?i ?p',
  'lorem ipsum.*',
  'x+',
  'blah',
  'idem',
  // What forms of word processors hold before somebody writes there.
  '(?:click (?:or tap )?(?:here )?to )?enter (?:your )?(?:answers?|text|a date)',
  '(?:choose|select) an? (?:item|option|date)',
  '(?:sample|example|your) (?:answer|text)',
  'asdf\\w*',
  'qwerty\\w*',
  ...listed(`none nothing nil null undefined nan no nope unknown unsure undecided unconfirmed unclear pending drafts?
    placeholder tests? testing blank empty dunno idk dk awaiting waiting ditto`),
);

const whole = (phrase: string): string => `(?<![^ ])${phrase}(?![^ ])`;
const placeholders = new RegExp(whole(anyOf(promised, tasks, nothing)), 'gu');
const opensAsPromise = new RegExp(`^(?:yet |still |to |will |needs to )*${promised}(?![^ ])`, 'u');
const opensAsTask = /^\P{L}*to[ -]?do\s*[:–—-]/iu;
const endsAsPromise = new RegExp(`(?<![^ ])${promised}$`, 'u');

/** The most meaningful words that “TBC, ask finance in June” may have. A longer text is an answer. */
const longestPromise = 6;

/** Words that tell nothing beside a placeholder, as in “none at the moment”. */
const small = new Set(
  listed(`a all an and are as at be been being but by can could currently details do due course far for from further
    has have here i identified if in info information insert is it its later least moment more must need needs now of on
    or our please point present should shortly so soon coming stage still text that the their them there these they this
    time to us was we when will with would write yet fill out add approval confirmation decision input response`),
);

const isTelling = (word: string): boolean => word !== '' && !small.has(word);

/** What a form asks for: “venue TBC” names the question, and no answer. */
const asked = new Set(
  listed(`address amount answer audience budget contact date dates day days fee group how lead location method name
    names number owner payment people person place plan process rate reason route team time times topic venue way what
    where who why`),
);
