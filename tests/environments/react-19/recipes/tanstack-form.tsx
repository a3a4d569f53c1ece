import { type Answers, allQuestions, countQuestions, ukhsaGuidance } from '@engagement-kit/model';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { useForm } from '@tanstack/react-form';

const questions = allQuestions(ukhsaGuidance);

export function AssessmentForm({ onSave }: { readonly onSave: (answers: Answers) => void }) {
  const form = useForm({
    defaultValues: { answers: {} as Answers },
    onSubmit: ({ value }) => onSave(value.answers),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field
        name="answers"
        validators={{
          onSubmit: ({ value }) =>
            countQuestions(questions, value).answered > 0
              ? undefined
              : 'Answer one question at least.',
        }}
      >
        {({ state, handleChange }) => (
          <>
            <StandardsChecklist
              value={state.value}
              onValueChange={(answers) => handleChange(answers)}
            />
            <p role="alert">{state.meta.errors.join(' ')}</p>
          </>
        )}
      </form.Field>
      <button type="submit">Save</button>
    </form>
  );
}
