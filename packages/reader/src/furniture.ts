/** Words that outlets print around an article and that are none of it. */

/** How long ago something was published: "This was published 3 months ago", "2 hours ago". */
export const AGE =
  /^(?:this (?:article|story|page)?\s?was |first )?(?:published|posted|updated|modified)?:?\s*(?:\d+|an?|one|two|three|several) (?:second|minute|hour|day|week|month|year)s? ago\.?$/i;

/** What stands before a date on a line of its own. */
export const DATE_LABEL =
  /^(?:first |originally |last )?(published|posted|updated|modified|date)(?: on| at)?:?\s+/i;

/** Whole paragraphs that interrupt an article, as pages of many outlets print them. */
export const INTERRUPTION =
  /^(?:advertisement|advertising|loading\.*|(?:story|article) continues (?:below|after) .*|(?:read more|read also|see also|related|watch|listen|more on this story)\b:?[^.!?]*|(?:sign up|subscribe|get)\b.*\b(?:newsletter|inbox)\b.*|skip (?:past|to) .*|share this .*|follow us on .*)$/i;
