/** The rules, in the order in which their findings are listed. */
export type RuleId =
  | 'two-way-promise-one-way-practice'
  | 'co-produce-joined-too-late'
  | 'decision-already-made'
  | 'community-led-organisation-decides'
  | 'fixed-limits-clash-with-promise'
  | 'consult-without-route'
  | 'feedback-overdue'
  | 'feedback-not-planned'
  | 'promise-shown-late'
  | 'promise-lowered-untold'
  | 'type-differs-from-promise'
  | 'community-without-activity'
  | 'time-not-valued'
  | 'listening-unconfirmed'
  | 'nothing-changed'
  | 'practice-stronger-than-promise'
  | 'strengthening-not-considered';
