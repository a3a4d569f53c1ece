'use client';

import type { Result } from '@engagement-kit/model';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { usePlanFilePart } from './context.js';
import { Inner } from './Inner.js';

/** Props of `RenameForm`. */
export interface RenameFormProps {
  /** The title so far. */
  title: string;
  /** Gives the plan its new title. */
  onRename: (title: string) => Promise<Result<unknown>>;
  /** The title is changed, or stays as it was. */
  onClose: () => void;
}

/** A new title for a plan, in the plan’s own row. Enter saves it, Escape leaves it. */
export function RenameForm({ title, onRename, onClose }: RenameFormProps) {
  const { words } = usePlanFilePart('PlanFilePlans');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // The page may have a form of its own around it.
    event.stopPropagation();
    const next = field.current?.value.trim() ?? '';
    const result = next ? await onRename(next) : undefined;
    if (result?.ok) return onClose();
    setProblem(result?.issues[0]?.message ?? words.titleMissing);
    field.current?.focus();
  }

  const close = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void submit(event);
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  const button = (part: string, label: string, onClick: (event: FormEvent) => void) => (
    <Inner as="button" type="button" part={part} control="button" onClick={onClick}>
      {label}
    </Inner>
  );

  return (
    <Inner part="rename">
      <Inner as="label" part="rename-label" htmlFor={id}>
        {words.newTitle}
      </Inner>
      <Inner as="p" part="rename-problem" id={`${id}problem`} role="alert">
        {problem}
      </Inner>
      <Inner
        as="input"
        type="text"
        part="rename-field"
        control="text"
        id={id}
        ref={field}
        defaultValue={title}
        aria-describedby={problem ? `${id}problem` : undefined}
        aria-invalid={problem ? true : undefined}
        onKeyDown={close}
      />
      <Inner part="rename-actions">
        {button('rename-save', words.saveTitle, (event) => void submit(event))}
        {button('rename-cancel', words.cancel, onClose)}
      </Inner>
    </Inner>
  );
}
