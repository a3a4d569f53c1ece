export { PlainPromiseCard as PromiseCard } from './card/PlainPromiseCard.js';
