import * as preact from 'preact';
import { twoElements } from './two-elements';

twoElements(preact);
