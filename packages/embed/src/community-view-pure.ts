// A community's view without a side effect: for hosts that choose its name themselves, and for servers.
import { CommunityViewElement } from './community-view/CommunityViewElement.js';
import { type DefineOptions, defineAll } from './define.js';

export type { EngagementGiveDetail, ViewChangeDetail } from './element/events.js';
export { CommunityViewElement };

/** Defines `<engagement-community-view>`; on a server it does nothing. */
export const defineCommunityView = (options?: DefineOptions): void =>
  defineAll({ 'community-view': CommunityViewElement }, options);
