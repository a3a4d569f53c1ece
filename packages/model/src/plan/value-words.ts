import type { EngagementTypeId } from '../guidance/guidance.js';
import type { PlanContent } from './plan.js';

/** The values of a plan that are picked, not typed. A flag is `yes` or `no`. */
export type PlanValue = 'yes' | 'no' | Picked<PlanContent>;

/** Every text in a type that is one of a few. Types of engagement are named by the guidance. */
type Picked<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Each)[]
    ? Picked<Each>
    : T extends object
      ? {
          [Name in keyof T]-?: EngagementTypeId extends Extract<T[Name], string>
            ? never
            : Picked<T[Name]>;
        }[keyof T]
      : never;
