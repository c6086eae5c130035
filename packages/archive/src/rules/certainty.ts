import type { Quote } from '@onrecord/schema';
import type { Certainty, DayRange } from '../query.ts';

/** Whether a quote that may have been said on the asked days must have been; see `Certainty`. */
export function certaintyOf({ saidAt }: Pick<Quote, 'saidAt'>, asked: DayRange | undefined): Certainty {
  if (asked?.from === undefined && asked?.to === undefined) return 'certain';
  if (saidAt === null) return 'possible';
  const { from = saidAt.earliest, to = saidAt.latest } = asked;
  return from <= saidAt.earliest && saidAt.latest <= to ? 'certain' : 'possible';
}
