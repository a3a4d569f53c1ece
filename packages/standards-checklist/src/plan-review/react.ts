'use client';

// In one place: a bundler keeps an import for every file that has one, and these are many.
export {
  createPartContext,
  definePart,
  findById,
  formatDate,
  formatMessage,
  formatPlural,
  headingTag,
  Part,
  rootNodeOf,
  useAnnouncer,
  useEnvironment,
  useMessages,
  usePartContext,
} from '@engagement-kit/react';
export {
  Fragment,
  forwardRef,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
