/**
 * Spaces, control characters and everything else that is invisible: joiners, direction marks, fillers, blank Braille, the
 * head of a note that has none. A lone surrogate is not among them, because it shows as a sign; nor are the Arabic,
 * Syriac and Kaithi signs around numbers, which Unicode calls format characters although they are drawn.
 */
const unseen =
  /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]/gu;

/** Whether a text shows nothing. */
export const isBlank = (text = ''): boolean => text.replace(unseen, '') === '';

/** A text as people see it: nothing where it shows nothing. */
export const seen = (text = ''): string => (isBlank(text) ? '' : text);
