// A text whose code stands between backticks, as in the comments of the types.

export const Marked = ({ text = '' }: { text?: string | undefined }) =>
  text.split('`').map((piece, at) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece));
