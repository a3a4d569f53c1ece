/**
 * Spaces, controls, and all that leaves nothing to see: joiners, marks of direction, fillers, blank Braille. Half a
 * character is not among them: it shows as a sign.
 */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Is there nothing to see in a text? */
export const isBlank = (text = ''): boolean => text.replace(unseen, '') === '';
