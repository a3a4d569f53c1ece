import type { FilledThing, Issue } from '@engagement-kit/model';
import type { ComponentType } from 'react';
import type { Values } from './fields-context.js';
import type { FieldState } from './use-field.js';

/** What each control is given. */
export interface ControlProps {
  readonly field: FieldState;
  /** One line of text, where it is short by nature: a name, a team. */
  readonly short?: boolean | undefined;
}

/** What a control is given that holds things. */
export interface HolderProps extends ControlProps {
  /** Draws the fields of a thing inside this one. */
  readonly allFields: ComponentType<AllFieldsProps>;
}

/** A thing inside another one, all of whose fields are drawn. */
export interface AllFieldsProps {
  readonly id: string;
  readonly thing: FilledThing;
  readonly values: Values;
  readonly readOnly: boolean;
  readonly at?: readonly string[] | undefined;
  readonly onWrite: (changes: Values) => readonly Issue[];
  /** The field that has one line. */
  readonly short?: string | undefined;
}
