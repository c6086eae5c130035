const WORDS =
  'the mayor of Halden said on Monday that no plan for the harbour had been agreed and that the council would meet again in March while crews of the ferry asked for rest and a roof over the night watch'.split(
    ' ',
  );

/** A made-up news page of about this many characters: menus, an article of a thousand words, boxes, cards, comments. */
export function newsPage(characters: number, seed: number): string {
  let state = seed + 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const words = (count: number) => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
  const sentence = () => `${words(8 + random(20))}.`;
  const paragraph = () =>
    `<p class="c-body__text" data-id="${random(1e6)}">${Array.from({ length: 2 + random(3) }, sentence).join(' ')}</p>`;
  const card = () =>
    `<li class="c-card c-card--${random(9)}" data-track="card"><article><a class="c-card__link" href="/news/${random(1e6)}?ref=list"><picture><source srcset="/i/${random(1e6)}.webp 1x" type="image/webp"><img class="c-card__image" src="/i/${random(1e6)}.jpg" alt="${words(5)}" loading="lazy"></picture><h3 class="c-card__title">${words(9)}</h3></a><p class="c-card__text">${words(14)}</p><span class="c-card__date">${1 + random(28)} March</span></article></li>`;
  const comment = () =>
    `<div class="c-comment"><span class="c-comment__author">${words(2)}</span><p>${sentence()}</p></div>`;
  const article = Array.from({ length: 22 }, paragraph).join('\n');
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words(8)} | The Halden Tidings</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Halden Tidings"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${words(8)}","datePublished":"2025-03-0${1 + random(8)}T08:00:00Z","author":[{"@type":"Person","name":"Ann Lee"}]}</script><script>${'window.dataLayer=window.dataLayer||[];'.repeat(200)}</script><style>${'.c-card{display:grid;gap:1rem}'.repeat(300)}</style></head><body><header><nav><ul>${`<li><a href="/section">${words(2)}</a></li>`.repeat(40)}</ul></nav></header><main><article class="c-article"><h1>${words(8)}</h1><div class="c-article__body">${article}</div></article><section class="c-comments">${Array.from({ length: 40 }, comment).join('\n')}</section><aside><ul class="c-cards">`;
  const end = '</ul></aside></main><footer><p>The Halden Tidings</p></footer></body></html>';
  let cards = '';
  while (start.length + cards.length + end.length < characters) cards += `${card()}\n`;
  return start + cards + end;
}
