// For pages that show the kit in an iframe: `<script src="frame-host.js" async></script>`. At most 1 KB.
import { fitFrames } from './frame/host.js';

if (typeof document !== 'undefined') fitFrames();

export type { FrameMessage } from './frame/messages.js';
