/**
 * Spaces, control characters and everything else that is invisible: joiners, direction marks, fillers, blank Braille, the
 * head of a note that has none. A lone surrogate is not among them, because it shows as a sign.
 */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]/gu;

/** Whether a text shows nothing. */
export const isBlank = (text = ''): boolean => text.replace(unseen, '') === '';

/** A text as people see it: nothing where it shows nothing. */
export const seen = (text = ''): string => (isBlank(text) ? '' : text);
