import { useId } from 'react';

interface RadioFieldProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  onChange: (value: Value) => void;
}

/** One choice out of a few, all in sight. */
export function RadioField<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadioFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="option">
          <input
            type="radio"
            id={id + option.value}
            name={id}
            checked={option.value === value}
            aria-describedby={option.hint && `${id}${option.value}-hint`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={id + option.value}>{option.label}</label>
          {option.hint && (
            <p id={`${id}${option.value}-hint`} className="hint">
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
