/** Which part of a promise’s card shows what is written in a field, by the names in the field’s id. */
const blocks: readonly (readonly [names: RegExp, block: string])[] = [
  [/\.practice\.(inputRoute|stage|payment)\b/, 'take-part'],
  [/\.(localExplanation)\b/, 'explanation'],
  [/\.(name|activityIds)\b/, 'activities'],
  [/\.(engagementType)\b/, 'promise'],
  [/\.(open)\b/, 'open'],
  [/\.(fixed)\b/, 'fixed'],
  [/\.(contact)\b/, 'contact'],
  [/\.(audience|how|dueOn)\b/, 'feedback'],
  [/\.(heard|decided|why|outcome)\b/, 'outcome'],
];

/** The part of the card that follows from what has the focus; nothing where none does. */
export function seenBlock(focused: Element): string | undefined {
  for (let at = focused.closest('[id]'); at; at = at.parentElement?.closest('[id]') ?? null) {
    const { id } = at;
    const found = blocks.find(([names]) => names.test(id));
    if (found) return found[1];
  }
  return undefined;
}
