'use client';

import { nodesOf } from '@engagement-kit/react';
import { Content, Item, Root, Trigger } from '@radix-ui/react-dropdown-menu';
import {
  createContext,
  type ReactElement,
  type RefObject,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';

const MenuContext = /* @__PURE__ */ createContext<RefObject<HTMLButtonElement | null> | null>(null);

/** The button of the menu that a part stands in; null where it stands in none. */
export const useMenuButton = () => useContext(MenuContext);

interface MoreMenuProps {
  /** `data-scope` of the component that it stands in. */
  scope: string;
  /** Its words, and its whole name: the words come first, for people who say what they see. */
  text: string;
  label: string;
  /** Parts that each render a button. */
  children: readonly ReactElement[];
  /** Takes the focus when it appears, as what stood in its place has gone. */
  takesFocus?: boolean | undefined;
}

/**
 * The rarer things that can be done with a row, in a menu. It stands where it is written: in the theme, the language and
 * the shadow root around it. When one is chosen, focus is on its button again before anything happens, so that a question
 * gives it back there.
 */
export function MoreMenu({
  scope,
  text,
  label,
  children,
  takesFocus,
}: MoreMenuProps): ReactElement {
  const node = nodesOf(scope);
  const button = useRef<HTMLButtonElement | null>(null);
  const [direction, setDirection] = useState<'ltr' | 'rtl'>('ltr');
  const isChosen = useRef(false);
  const attach = useMemo(
    () => (element: HTMLButtonElement | null) => {
      button.current = element;
      if (takesFocus) element?.focus();
    },
    [takesFocus],
  );
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen || !button.current) return;
    isChosen.current = false;
    setDirection(getComputedStyle(button.current).direction === 'rtl' ? 'rtl' : 'ltr');
  };
  return (
    <Root modal={false} dir={direction} onOpenChange={onOpenChange}>
      <Trigger {...node('more', {}, 'button')} type="button" aria-label={label} ref={attach}>
        {text}
      </Trigger>
      <Content
        {...node('menu')}
        align="end"
        sideOffset={4}
        collisionPadding={8}
        loop
        onCloseAutoFocus={(event) => isChosen.current && event.preventDefault()}
      >
        <MenuContext.Provider value={button}>
          {children.map((child) => (
            <Item
              asChild
              key={child.key}
              onSelect={() => {
                isChosen.current = true;
                button.current?.focus();
              }}
            >
              {child}
            </Item>
          ))}
        </MenuContext.Provider>
      </Content>
    </Root>
  );
}
