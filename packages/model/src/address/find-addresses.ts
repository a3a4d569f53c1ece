import { safeAddress } from './safe-address.js';

/** A piece of text; with `href`, a link. */
export interface TextPiece {
  /** The words, as they were written. */
  readonly text: string;
  /** Where they lead, when they are an address. */
  readonly href?: string;
}

// Quotation marks, and the full stops of scripts without spaces, end an address. The length of e-mail addresses is
// bounded, so that no text takes long.
const candidates =
  /https?:\/\/[^\s<>"“”„«»。、，；：！？（）「」『』【】《》〈〉]+|(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Somebody's text in pieces: the web and e-mail addresses in it, and the text between them. */
export function findAddresses(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: candidate, index } of text.matchAll(candidates)) {
    const found = withoutTail(candidate);
    const href = safeAddress(/^(https?|mailto):/i.test(found) ? found : `mailto:${found}`);
    if (!href) continue;
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: found, href });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Without punctuation that ends a sentence, and without a closing bracket that was opened before the address. */
function withoutTail(candidate: string): string {
  const extra: Record<string, number> = {};
  for (const [close, open] of Object.entries(openers)) {
    extra[close] = count(candidate, close) - count(candidate, open);
  }
  let end = candidate.length;
  for (; end > 0; end--) {
    const last = candidate[end - 1] as string;
    const over = extra[last];
    if (over !== undefined && over > 0) extra[last] = over - 1;
    else if (!/[.,;:!?'’*…،؛؟۔।]/.test(last)) break;
  }
  return candidate.slice(0, end);
}

const count = (text: string, character: string): number => text.split(character).length - 1;
