import type { Article, Span, Stance } from '@onrecord/schema';

/** What annotators found in one article. */
export interface GoldArticle {
  article: Article;
  attributions: GoldAttribution[];
  /** False where nobody said who the speakers are: such articles count for the spans only. */
  hasSpeakers: boolean;
}

/** One annotated attribution. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Null in articles without speakers, and for the few attributions that were left out of them. */
  who: GoldWho | null;
}

/** Who said it, how and when; null is "the text does not tell". */
export interface GoldWho {
  speaker: string | null;
  stance: Stance;
  saidAt: string | null;
}
