export { findVenue, type Venue } from './venue.ts';
export { findVia } from './via.ts';
