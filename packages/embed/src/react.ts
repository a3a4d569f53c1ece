// Types only: the tags in a React host's JSX. `import type {} from '@engagement-kit/embed/react';`
import type { Counters, Plan, PublicPromise, ViewDraft, ViewRequest } from '@engagement-kit/model';
import type * as React from 'react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CommunityViewElement } from './community-view/CommunityViewElement.js';
import type {
  AnswerDetail,
  Answers,
  EngagementErrorDetail,
  EngagementGiveDetail,
  EngagementSaveDetail,
  PlannerChangeDetail,
  SpectrumChangeDetail,
  StandardsChangeDetail,
  ViewChangeDetail,
} from './element/events.js';
import type { PromiseElement } from './element/PromiseElement.js';
import type { SpectrumElement } from './element/SpectrumElement.js';
import type { StandardsElement } from './element/StandardsElement.js';
import type { PlannerElement } from './planner/PlannerElement.js';

/**
 * Only where React 19 is: it sets properties of an element and listens to its events. React 18 writes all props as
 * attributes, objects as `[object Object]`, so data and listeners go through a `ref` there.
 */
export type InReact19<Value> = typeof React extends { use: unknown } ? Value : never;

/** What React 19 calls with an event of the element. */
export type EngagementEventHandler<Detail> =
  | InReact19<(event: CustomEvent<Detail>) => void>
  | undefined;

/** React 18 writes `false` as a text, which counts as set: give `undefined` there. */
export type EngagementFlag = true | '' | InReact19<false> | undefined;

/** What all tags take. */
export interface EngagementTagProps<Element>
  extends DetailedHTMLProps<HTMLAttributes<Element>, Element> {
  /** As `className`, which React 18 writes as `classname` on such tags. */
  class?: string | undefined;
  /** `neutral` has the kit's own colours; `host` takes those of the page. */
  theme?: 'neutral' | 'host' | undefined;
  /** Level of the first heading, 1 to 6. */
  'heading-level'?: number | `${number}` | undefined;
  /** Name of the form entry, and of what is saved. */
  name?: string | undefined;
  /** Whether the person may keep the answers on this device, or through the host. */
  save?: 'off' | 'ask' | 'host' | undefined;
  /** Shows without letting anything change. */
  readonly?: EngagementFlag;
  /** Nothing can be used, and a form does not carry it. */
  disabled?: EngagementFlag;
  /** A form cannot be sent before everything is there. */
  required?: EngagementFlag;
  /** `lazy` waits until the element is near the screen. */
  loading?: 'lazy' | undefined;
  /** `notes` puts free text into the events. */
  events?: 'notes' | undefined;
  /** `dark`, or `auto` to follow the reader’s system. */
  'data-ek-scheme'?: 'light' | 'dark' | 'auto' | undefined;
  /** Hears that it is shown in place of its fallback (React 19). */
  'onengagement-ready'?: EngagementEventHandler<object>;
  /** Hears of the save button; prevent it to save by yourself (React 19). */
  'onengagement-save'?: EngagementEventHandler<EngagementSaveDetail>;
  /** Hears what the element could not do, and why (React 19). */
  'onengagement-error'?: EngagementEventHandler<EngagementErrorDetail>;
}

/** The tags and their props. */
export interface EngagementTags {
  'engagement-spectrum': EngagementTagProps<SpectrumElement> & {
    /** Id of the type that is chosen to begin with. */
    value?: string | null | undefined;
    /** Hears of each choice (React 19). */
    'onengagement-change'?: EngagementEventHandler<SpectrumChangeDetail>;
    /** Other types, as data (React 19) or JSON. */
    guidance?: InReact19<SpectrumElement['guidance']> | string | undefined;
  };
  'engagement-standards': EngagementTagProps<StandardsElement> & {
    /** The answers to begin with, as data (React 19) or JSON. */
    value?: InReact19<Answers> | string | undefined;
    /** The same as `value` (React 19). */
    answers?: InReact19<Answers> | undefined;
    /** Hears of each changed answer, with all answers after it (React 19). */
    'onengagement-change'?: EngagementEventHandler<StandardsChangeDetail>;
    /** Hears which answer changed (React 19). */
    'onengagement-answer'?: EngagementEventHandler<AnswerDetail>;
    /** Hears that the counts changed (React 19). */
    'onengagement-progress'?: EngagementEventHandler<Counters>;
    /** Other standards, as data (React 19) or JSON. */
    guidance?: InReact19<StandardsElement['guidance']> | string | undefined;
  };
  'engagement-promise': EngagementTagProps<PromiseElement> & {
    /** The promise, as data (React 19) or JSON. */
    value?: InReact19<PublicPromise> | string | undefined;
    /** The same as `value` (React 19). */
    promise?: InReact19<PublicPromise> | undefined;
    /** Address of a file with the promise. */
    src?: string | undefined;
  };
  'engagement-planner': EngagementTagProps<PlannerElement> & {
    /** The plan to begin with, as data (React 19) or JSON. */
    value?: InReact19<Plan> | string | undefined;
    /** The same as `value` (React 19). */
    plan?: InReact19<Plan> | undefined;
    /** `hash` keeps what is shown in the page’s address. */
    address?: 'hash' | undefined;
    /** Hears of each change of the plan (React 19). */
    'onengagement-change'?: EngagementEventHandler<PlannerChangeDetail>;
    /** Other guidance, as data (React 19) or JSON. */
    guidance?: InReact19<PlannerElement['guidance']> | string | undefined;
  };
  'engagement-community-view': EngagementTagProps<CommunityViewElement> & {
    /** What the group is shown and asked, as data (React 19) or JSON. */
    request?: InReact19<ViewRequest> | string | undefined;
    /** Address of a file with that. */
    src?: string | undefined;
    /** What the group says to begin with, as data (React 19) or JSON. */
    value?: InReact19<ViewDraft> | string | undefined;
    /** `host` hands the answers to the page, by `engagement-give`. */
    give?: 'file' | 'host' | undefined;
    /** Hears that something was said (React 19). */
    'onengagement-change'?: EngagementEventHandler<ViewChangeDetail>;
    /** Takes what the group gives; prevent it to say that you have it (React 19). */
    'onengagement-give'?: EngagementEventHandler<EngagementGiveDetail>;
  };
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends EngagementTags {}
  }
}
