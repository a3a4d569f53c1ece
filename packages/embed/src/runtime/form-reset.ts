/** Controls in a shadow root have no form: the element hears of a reset and starts afresh. */
export const useFormReset = (): void => {};
