import type { Extraction, Span } from '@onrecord/schema';
import type { GoldArticle } from '../gold.ts';
import { type Alignment, align, type ContentType, type GoldSide, type PredictedSide } from './align.ts';
import { Calibration } from './calibration.ts';
import { foundMatch, isCueRight, isDateRight, isNameRight, isSourceRight, nameGiven } from './right.ts';
import { Rows, Share, Tally } from './tally.ts';
import { areEqual, sharedCount, wordsIn, wordsOfSpans } from './words.ts';

/**
 * Adds up how near extractions come to what annotators found.
 *
 * "span exact" counts as the published PolNeAR tables do: each unbroken span of a role is an item, right if exactly
 * equal, and a split content is two. All other rows match whole attributions one to one.
 */
export class Scorer {
  articles = 0;
  readonly tokens = new Tally();
  readonly tallies = new Rows(() => new Tally());
  readonly shares = new Rows(() => new Share());
  readonly quoteCalibration = new Calibration();
  readonly speakerCalibration = new Calibration();

  add(gold: GoldArticle, extraction: Extraction): Alignment {
    const alignment = align(gold, extraction);
    this.articles++;
    this.#addSpans(gold, extraction);
    this.#addTokens(alignment);
    this.#addAttributions('content exact', alignment, (want, got) => areEqual(want.content, got.content));
    this.#addAttributions('content', alignment, (want) => foundMatch(want) !== null);
    this.#addAttributions(
      'content+cue',
      alignment,
      (want, got) => !!foundMatch(want) && isCueRight(want, got),
    );
    this.#addAttributions('attribution', alignment, isAttributionRight);
    for (const given of alignment.predicted)
      this.quoteCalibration.add(
        given.quote.confidence,
        given.match !== null && isAttributionRight(given.match, given),
      );
    if (gold.hasSpeakers) this.#addWho(alignment, extraction);
    return alignment;
  }

  #addSpans({ article, attributions }: GoldArticle, { quotes }: Extraction): void {
    const words = wordsIn(article.text);
    const itemsOf = (spans: Span[]) =>
      new Set(spans.map((span) => [...wordsOfSpans(words, [span])].join()).filter((item) => item !== ''));
    for (const role of ['source', 'cue', 'content'] as const) {
      const wanted = itemsOf(attributions.flatMap((attribution) => attribution[role]));
      const given = itemsOf(
        quotes.flatMap((quote) => (role === 'content' ? quote.content : (quote[role]?.spans ?? []))),
      );
      const tally = this.tallies.get(`span exact ${role}`);
      tally.gold += wanted.size;
      tally.predicted += given.size;
      tally.right += [...wanted].filter((item) => given.has(item)).length;
    }
  }

  #addTokens({ gold, predicted }: Alignment): void {
    const wanted = new Set(gold.flatMap(({ content }) => [...content]));
    const given = new Set(predicted.flatMap(({ content }) => [...content]));
    this.tokens.gold += wanted.size;
    this.tokens.predicted += given.size;
    this.tokens.right += sharedCount(wanted, given);
  }

  #addAttributions(name: string, alignment: Alignment, isRight: Judgement): void {
    for (const type of ['all', 'direct', 'mixed', 'indirect'] as const) {
      const isCounted = (side: { type: ContentType }) => type === 'all' || side.type === type;
      const tally = this.tallies.get(`${name} ${type}`);
      const gold = alignment.gold.filter(isCounted);
      tally.gold += gold.length;
      tally.right += gold.filter((want) => want.match !== null && isRight(want, want.match)).length;
      // A predicted attribution counts where its match does, so that a type's precision and recall share a ground.
      tally.predicted += alignment.predicted.filter((given) => isCounted(given.match ?? given)).length;
    }
  }

  #addWho({ gold, predicted }: Alignment, extraction: Extraction): void {
    const said = this.tallies.get('who said what');
    const saidWhen = this.tallies.get('who said what when');
    for (const tally of [said, saidWhen]) {
      tally.gold += gold.length;
      tally.predicted += predicted.length;
    }
    for (const wanted of gold) {
      const given = foundMatch(wanted);
      if (!given) continue;
      const name = nameGiven(extraction, given);
      const isSpeakerRight = isNameRight(wanted.gold.who?.speaker ?? null, name);
      if (isSpeakerRight) said.right++;
      if (isSpeakerRight && isDateRight(wanted, given)) saidWhen.right++;
      if (!wanted.gold.who) continue;
      const { stance, saidAt } = wanted.gold.who;
      this.shares.get('speaker | content found').add(isSpeakerRight);
      this.shares.get('no wrong name | content found').add(isSpeakerRight || name === null);
      this.shares.get('stance | content found').add(stance === given.quote.stance);
      if (saidAt !== null) this.shares.get('date | content found, dated').add(isDateRight(wanted, given));
      else this.shares.get('no date | content found, undated').add(given.quote.saidAt === null);
      if (name !== null) this.speakerCalibration.add(given.quote.speakerConfidence, isSpeakerRight);
    }
  }
}

type Judgement = (wanted: GoldSide, given: PredictedSide) => boolean;

function isAttributionRight(wanted: GoldSide, given: PredictedSide): boolean {
  return foundMatch(wanted) !== null && isCueRight(wanted, given) && isSourceRight(wanted, given);
}
