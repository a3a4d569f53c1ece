/**
 * Spaces, control characters and everything else that is invisible: joiners, direction marks, fillers, blank Braille. A
 * lone surrogate is not among them, because it shows as a sign.
 */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether a text shows nothing. */
export const isBlank = (text = ''): boolean => text.replace(unseen, '') === '';
