import { type PublicPromise, safeFileName } from '@engagement-kit/model';

/** The name of a promise's file: `promise-northshire-council-heat-alerts.html`. */
export function promiseFileName({ organisation, activities }: PublicPromise): string {
  return `${safeFileName(['promise', organisation, activities[0]].join(' '))}.html`;
}
