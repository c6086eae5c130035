import { type Rule, readingOf } from '../reading.ts';

const LINK = /\bhttps?:\/\/[^\s"”’<>]+/i;

const ARTICLE =
  /\b(?:in|from|of|is|by|quoted|cited)\b.{0,40}?\b(?:the |an? )?(?:article|story|piece|report)\s+(?:called |titled |entitled |named |about |on |with the title )?["“”„«]?(?<title>[^"“”„«»]+)["”“»]?$/i;

const SAYS =
  /^what (?:does|did|is said in) (?:the|that|this) (?:article|story|piece|report)(?: (?:called|titled|entitled|named|about|on))? ["“”„«]?(?<title>.+?)["“”»]?(?: (?:say|contain|quote|report))?$/i;

/** "Who is quoted in the article about the kettle recall", or anything with a link. */
export const readArticle: Rule = (text) => {
  const link = LINK.exec(text);
  const says = SAYS.exec(text)?.groups?.title;
  if (says !== undefined && !link && /\b(?:say|contain|quote|report)$|^what is said in/i.test(text))
    return readingOf({ kind: 'article', article: says });
  if (link) return readingOf({ kind: 'article', article: link[0].replace(/[.,;:!?)]+$/, '') });
  const isAsked =
    /^(?:what(?: is|'s| does| stands)?|who (?:is|was|are|speaks|spoke|talks)|which|show|everything|open)\b/i.test(
      text,
    );
  const title = isAsked ? ARTICLE.exec(text)?.groups?.title?.trim() : undefined;
  if (title === undefined || /\bsay\b|\bsaid\b/i.test(text)) return null;
  return readingOf({ kind: 'article', article: title });
};
