'use client';

import { isBlank, type PlanValue } from '@engagement-kit/model';
import type { FieldState } from './use-field.js';
import { usePickable } from './use-pickable.js';

/** What a field says, in words for a line of text. Empty while it says nothing. */
export function useSaid({ form, value, speaker }: FieldState): string {
  const pickable = usePickable('target' in form ? form.target : '');
  if (value === undefined || isBlank(String(value))) return '';
  if (form.kind === 'date') return speaker.date(String(value));
  if (form.kind === 'flag') return speaker.messages.values[value ? 'yes' : 'no'];
  if (form.kind === 'choice') return speaker.messages.values[value as PlanValue] ?? String(value);
  if (!('target' in form)) return String(value);
  const named = [value].flat();
  return pickable
    .filter(({ id }) => named.includes(id))
    .map(({ title }) => title)
    .join(', ');
}
