'use client';

import { type ReactElement, type ReactNode, useId } from 'react';
import { FieldsContext, useFields, type Values } from './fields-context.js';

interface DraftedProps {
  readonly values: Values;
  readonly onWrite: (changes: Values) => void;
  /** The fields stand beside the same ones elsewhere, so their ids are their own. */
  readonly apart?: boolean;
  readonly children: ReactNode;
}

/** Fields of the thing around whose values are not written into it yet. */
export function Drafted({ values, onWrite, apart, children }: DraftedProps): ReactElement {
  const fields = useFields('Fields.Field');
  const own = useId();
  const write = (changes: Values) => {
    onWrite(changes);
    return [];
  };
  const idOf = apart ? (name: string) => `${own}.${name}` : fields.idOf;
  return (
    <FieldsContext.Provider value={{ ...fields, values, write, idOf, at: undefined }}>
      {children}
    </FieldsContext.Provider>
  );
}
