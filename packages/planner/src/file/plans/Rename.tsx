'use client';

import { isBlank } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { node } from '../files-context.js';
import { planPart } from './plan-context.js';
import { RenameContext } from './rename-context.js';
import { RenameCancel, RenameField, RenameSave } from './rename-controls.js';

/** A new title for a plan, in the plan’s own row. Enter saves it, Escape leaves it. */
export const Rename = /* @__PURE__ */ planPart(
  'rename',
  (_: PartProps<'div'>, { file, say, sayIssue, entry, setRenaming }) => {
    const [problem, setProblem] = useState<ReactNode>('');
    const field = useRef<HTMLInputElement>(null);
    const fieldId = useId();
    useEffect(() => {
      field.current?.focus();
      field.current?.select();
    }, []);

    const leave = () => setRenaming('over');
    async function save(event: SyntheticEvent) {
      event.preventDefault();
      // The page may have a form of its own around it.
      event.stopPropagation();
      const title = field.current?.value.trim() ?? '';
      const result = !isBlank(title) ? await file.actions.rename(entry.id, title) : undefined;
      if (result?.ok) return leave();
      setProblem(result ? sayIssue(result.issues[0]) : say('titleMissing'));
      field.current?.focus();
    }

    return {
      provide: [RenameContext, { title: entry.title, field, fieldId, problem, save, leave }],
      content: (
        <>
          <label {...node('rename-label')} htmlFor={fieldId}>
            {say('newTitle')}
          </label>
          <p {...node('rename-problem')} id={`${fieldId}-problem`} role="alert">
            {problem}
          </p>
          <RenameField />
          <div {...node('rename-actions')}>
            <RenameSave />
            <RenameCancel />
          </div>
        </>
      ),
    };
  },
);

export namespace Rename {
  export interface Props extends PartProps<'div'> {}
}
