import { nodesOf } from '@engagement-kit/react';
import type { ReactNode } from 'react';

export interface StaticFormProps {
  /** Where the form is posted. Without it there is no form, only what is in it. */
  action: string | undefined;
  /** What its button says. */
  save: string;
  children: ReactNode;
}

/** A form that works without a script. */
export function StaticForm({ action, save, children }: StaticFormProps): ReactNode {
  if (action === undefined) return children;
  return (
    <form method="post" action={action}>
      {children}
      <p>
        <button {...nodesOf('static')('root', { primary: true }, 'button')} type="submit">
          {save}
        </button>
      </p>
    </form>
  );
}
