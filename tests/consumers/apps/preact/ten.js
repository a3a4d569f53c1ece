import * as preact from 'preact-10';
import { twoElements } from './two-elements';

twoElements(preact);
