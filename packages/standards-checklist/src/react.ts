'use client';

export { formatDate, headingTag } from '@engagement-kit/react';
// In one place: a bundler keeps an import for every file that has one, and these are many.
export {
  cloneElement,
  createContext,
  createElement,
  forwardRef,
  isValidElement,
  memo,
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
