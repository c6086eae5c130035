/** The last `$3` articles that print a role for any of the identities `$2`: of each the index is read backwards. */
export const LATEST_DESCRIPTIONS = `
  SELECT described.* FROM unnest($2::bigint[]) AS asked (speaker) CROSS JOIN LATERAL
    (SELECT article, roles FROM article_speaker WHERE collection = $1 AND article_speaker.speaker = asked.speaker
       AND roles IS NOT NULL ORDER BY article DESC LIMIT $3) AS described
  ORDER BY article DESC LIMIT $3`;
