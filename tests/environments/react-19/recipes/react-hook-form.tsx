import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { Controller, useForm } from 'react-hook-form';

interface Visit {
  readonly type: string | null;
}

export function VisitForm({ onSave }: { readonly onSave: (visit: Visit) => void }) {
  const { control, handleSubmit } = useForm<Visit>({ defaultValues: { type: null } });
  return (
    <form noValidate onSubmit={handleSubmit(onSave)}>
      <Controller
        name="type"
        control={control}
        rules={{ required: 'Choose a type of engagement.' }}
        render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
          <SpectrumSelector
            inputRef={ref}
            value={value}
            onValueChange={(type) => onChange(type)}
            onBlur={onBlur}
            errorMessage={error?.message}
          />
        )}
      />
      <button type="submit">Save</button>
    </form>
  );
}
