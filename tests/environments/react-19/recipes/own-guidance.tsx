import { defineGuidance } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';

/** `text` is the file, as your server or your bundler gives it. */
export function OwnGuidance({ text }: { readonly text: string }) {
  const read = defineGuidance(JSON.parse(text));
  if (!read.ok) {
    return read.issues.map(({ path, message }) => (
      <p key={path.join('.')}>
        {path.join('.')}: {message}
      </p>
    ));
  }
  return (
    <>
      <SpectrumSelector guidance={read.value} />
      <StandardsChecklist guidance={read.value} />
    </>
  );
}
