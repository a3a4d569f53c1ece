/** What to put in the `{name}` places of a message, by name. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Fills the `{name}` places of a message. A place without a value stays as it is, so that the gap shows. */
export function formatMessage(message: string, values: MessageValues = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
