// React 19 resets a form once its action, a function, has come to an end. Nobody has asked for that, and what was
// answered would be gone before anybody knows what the action made of it.

const { addEventListener } = globalThis.EventTarget?.prototype ?? {};
/** The forms of the reset buttons that are being pressed. */
const pressed = new WeakSet<HTMLFormElement>();
const watched = new WeakSet<Node>();

/** From now on notes which reset buttons are pressed in a document or shadow root. */
export function watchResetButtons(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  const note = ({ target }: Event) => {
    const button = Element.prototype.closest.call(target as Element, 'button,input');
    const { type, form } = (button ?? {}) as HTMLButtonElement;
    if (type !== 'reset' || !form) return;
    pressed.add(form);
    // The press resets in this turn, or never.
    setTimeout(() => pressed.delete(form));
  };
  addEventListener?.call(root, 'click', note, true);
}

/**
 * Whether a form that is being reset is reset by React, after its action: it has one, and nobody presses a button.
 * Ask while it happens, in a document that is watched.
 */
export function isActionReset(form: HTMLFormElement): boolean {
  if (pressed.has(form)) return false;
  return (
    isFunction(form, 'action') || controlsOf(form).some((each) => isFunction(each, 'formAction'))
  );
}

/** Asked of the class: a field of the form may be called `elements`. */
const controlsOf = (form: HTMLFormElement): readonly Element[] => {
  const { get } = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements') ?? {};
  return [...((get?.call(form) ?? []) as HTMLFormControlsCollection)];
};

/** React notes the props of a node on the node. The attribute tells nothing where a server has written it. */
function isFunction(node: Element, prop: string): boolean {
  const key = Object.keys(node).find((name) => name.startsWith('__reactProps$'));
  const props = (node as unknown as Record<string, Record<string, unknown>>)[key ?? ''];
  return typeof props?.[prop] === 'function';
}

/** Lets the controls of a component keep what is in them while their form is reset. */
export function holdControls(root: Element): void {
  for (const control of root.querySelectorAll<HTMLInputElement>(
    '[data-scope]:is(input,textarea)',
  )) {
    control.defaultValue = control.value;
    if (control.type === 'radio' || control.type === 'checkbox') {
      control.defaultChecked = control.checked;
    }
  }
}
