/** An item of any list. */
export interface AnyItem {
  readonly id: string;
}
