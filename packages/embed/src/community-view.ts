// Defines `<engagement-community-view>`. It is a file of its own: few pages ask a group, and those ask nothing else.
import { defineCommunityView } from './community-view-pure.js';

defineCommunityView();

export * from './community-view-pure.js';
