import * as testers from '@engagement-kit/react/testing';

Object.assign(globalThis, { testers });
