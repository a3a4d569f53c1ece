export { Agreement } from './Agreement.js';
export { Asked } from './Asked.js';
export { Give } from './Give.js';
export { HandOver } from './HandOver.js';
export { Intro } from './Intro.js';
export { Judged } from './Judged.js';
export { Organisation } from './Organisation.js';
export { Promised } from './Promised.js';
export { Promises } from './Promises.js';
export { Question } from './Question.js';

export { Root } from './Root.js';
export { Source } from './Source.js';
export { Status } from './Status.js';
export { Title } from './Title.js';
export { Who } from './Who.js';
export { Words } from './Words.js';
