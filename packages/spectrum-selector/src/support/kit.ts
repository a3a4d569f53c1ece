'use client';

// All that the client files take from outside, in one place, so that a bundle imports it once.
export {
  attribution,
  communicationFlow,
  engagementTypeById,
  identifyEngagementType,
  recognitionQuestions,
} from '@engagement-kit/model';
export {
  Announcement,
  createChangeDetails,
  createPartContext,
  findById,
  formatMessage,
  headingTag,
  Part,
  rootNodeOf,
  useAnnouncer,
  useControllableState,
  useEnvironment,
  useFormReset,
  useMessages,
  usePartContext,
} from '@engagement-kit/react';
export {
  cloneElement,
  createElement,
  Fragment,
  forwardRef,
  isValidElement,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
