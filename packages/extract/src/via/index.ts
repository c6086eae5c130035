export { carryVenues } from './carry-venues.ts';
export { withCitedSources } from './cited-sources.ts';
export { findVenue, type Venue } from './venue.ts';
export { findVia } from './via.ts';
