export { type Address, addressOf, readAddress, writeAddress } from './address.js';
export { type PlacesMessages, type PlacesSpeaker, placesMessages } from './messages.js';
export { Planner } from './Planner.js';
export * as Places from './parts.js';
export type { Place } from './place.js';
export { usePlaces } from './places-context.js';
export { planPlaces } from './plan-places.js';
export { useHashAddress } from './use-hash-address.js';
