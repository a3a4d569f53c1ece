// Defines `<engagement-planner>`. It is a file of its own, with files beside it for what is shown later.
import { definePlanner } from './planner-pure.js';

definePlanner();

export * from './planner-pure.js';
