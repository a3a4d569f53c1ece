import { type Answers, parseAnswersForm } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { useActionState } from 'react';

interface Sent {
  readonly type: string;
  readonly answers: Answers;
}

export function SendForm({ send }: { readonly send: (sent: Sent) => Promise<string> }) {
  const [said, action, waiting] = useActionState(async (_before: string, data: FormData) => {
    const { answers, issues } = parseAnswersForm(data, 'assessment');
    if (issues.length > 0) return issues.map(({ message }) => message).join(' ');
    return send({ type: String(data.get('type') ?? ''), answers });
  }, '');
  return (
    <form action={action}>
      <SpectrumSelector name="type" />
      <StandardsChecklist name="assessment" />
      <button type="submit" disabled={waiting}>
        Send
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
