/** Words that outlets print around an article and that are none of it. */

/** How long ago something was published: "This was published 3 months ago", "2 hours ago". */
export const AGE =
  /^(?:this (?:article|story|page)?\s?was |first )?(?:published|posted|updated|modified)?:?\s*(?:\d+|an?|one|two|three|several) (?:second|minute|hour|day|week|month|year)s? ago\.?$/i;

/** What stands before a date on a line of its own. */
export const DATE_LABEL =
  /^(?:first |originally |last )?(published|posted|updated|modified|date)(?: on| at)?:?\s+/i;

/** What an outlet says of its rights at the end of an article. */
export const RIGHTS =
  /^(?:©|\(c\) ?\d|copyright ?(?:©|\(c\)|\d)).{0,200}$|^.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|riproduzione riservata|todos los derechos reservados|все права защищены).{0,120}$/i;

/** Offers of an outlet's newsletters in a sentence or two that quote nobody; they have a link to follow. */
export const OFFER =
  /^(?=.*\b(?:newsletter|briefing|inbox)\b)(?=.*\b(?:sign up|signup|subscribe)\b)(?=.*\b(?:our|your|you)\b)[^"“”«»]*$|boletín.*(?:apúntate|suscr)|newsletter.*(?:s’inscrire|abonn|iscriv|anmeld)/iu;

/** Whole paragraphs that interrupt an article, as pages of many outlets print them. */
export const INTERRUPTION = new RegExp(
  `^(?:${[
    'advertisement|advertising|advert|anzeige|werbung|publicit[ée]|publicidad|pubblicità|реклама|annonse|reklame|ad feedback|sponsored(?: content)?|loading\\.*',
    '(?:story|article) continues (?:below|after) .*|continue reading(?: the main story)?',
    '(?:read more|read also|read next|see also|related|watch|listen|more on this story|also read|don’t miss|recommended|lire aussi|à lire aussi|leggi anche|lea también|lee también|lesen sie auch|mehr zum thema|leia também|lees ook|les også|läs också|читайте также|czytaj także|اقرأ أيضا|قد يهمك أيضا|यह भी पढ़ें|あわせて読みたい|相关阅读)(?![\\p{L}\\p{M}])[:：|]?[^.!?]*',
    '(?:sign up|subscribe|get)(?![\\p{L}]).*(?:newsletter|inbox)(?![\\p{L}]).*|(?:iscriviti|abonnez-vous|inscrivez-vous|suscr[ií]bete|melden sie sich|abonnieren sie|assine|подпишитесь|подписывайтесь|meld je aan|meld deg på)(?![\\p{L}]).*',
    // Notes of agencies, of syndication, and how to reach an author.
    '\\(?(?:this|the) (?:article|story|post|piece) (?:was |has been |is )?(?:originally |first )?(?:appeared|published|posted)(?![\\p{L}]).*|\\(?except for the headline.*|our standards:.*|(?:re)?published (?:from|with permission|under) .*',
    '(?:contact|follow|reach|e-?mail|write to) [^.!?]{0,60}(?:at|on|via) [^!?]{0,60}(?:@[^ ]+|[^ ]+@[^ ]+|(?:twitter|x|facebook|instagram|bluesky|mastodon)|\\d{3}[-.]\\d{4})(?: or (?:at|on|via) [^!?]{0,60})?\\.?',
    'skip (?:past|to) .*|share this .*|follow us on .*|.{0,60}enter your e-?mail.{0,60}|\\d+ (?:comments?|shares?|views?|min(?:ute)?s? read)',
  ].join('|')})$`,
  'iu',
);
