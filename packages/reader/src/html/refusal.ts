import { sizeOf } from './blocks.ts';
import type { MainText } from './main-text.ts';
import type { Metadata } from './metadata.ts';

/** Why a page is no article, in the order in which they are looked for. */
export type NoArticleReason =
  | 'bot-check'
  | 'consent'
  | 'error-page'
  | 'login'
  | 'paywall'
  | 'list'
  | 'no-text';

/** How each is told, and what to do. */
export const REFUSALS: Record<NoArticleReason, string> = {
  'bot-check': 'is a check for robots and not the article; give the article’s text',
  consent: 'is a wall that asks for consent and not the article; give the article’s text',
  'error-page': 'says that there is no such page; check the link',
  login: 'asks to log in and is not the article; give the article’s text',
  paywall: 'holds only the beginning of an article that has to be paid for; give the article’s text',
  list: 'is a list of articles; give the page of one article',
  'no-text': 'holds no article; give the page of one article, or its text',
};

/** A page without any mark of an article needs a body of this size, else it is a notice or a form. */
const SHORTEST_UNMARKED = 200;
/** The shortest body of a page that says it is an article: a one-sentence alert. */
const SHORTEST_MARKED = 40;
/** Walls, checks and notices are shorter than articles; what is longer only speaks of them. */
const LONGEST_NOTICE = 2500;
/** Beginnings that are shown for nothing. */
const LONGEST_STUB = 1500;
/** Front pages, lists of links and menus: more than this part of the words stands in links. */
const LINK_SHARE = 0.5;
/** As many stories with headings of their own and hardly a sentence each make a list. */
const LISTED = 6;

const BOT_CHECK =
  /just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|not a robot|unusual (?:traffic|activity)|complete the (?:security check|captcha)|enable javascript and cookies to continue|checking your browser|access (?:to this page has been )?denied|attention required|request blocked|pardon our interruption/i;
const ERROR_TITLE =
  /(?:^|\b)(?:404|410|page|seite|página|pagina|sidan?|siden|strona|article|artikel|story|content)?\s*(?:not found|nicht gefunden|introuvable|no encontrada|non trovata|não encontrada|niet gevonden|hittades inte|ikke funnet|ikke fundet|nie (?:została )?znaleziona|не найдена)|^(?:error )?(?:404|410|500|503)\b|(?:no longer available|does ?n[o’']t exist|something went wrong)|ページが見つかりません|页面不存在|الصفحة غير موجودة/i;
/** What walls of consent speak of, in the languages of Europe; an article on cookies has other words as well. */
const CONSENT =
  /cookies?|consent|zustimm\w*|einwillig\w*|datenschutz\w*|consentement|vie privée|consenso|consentimiento|privacidad|toestemming|samtycke|samtykke|zgod\w+|privacy|legitimate interest|partners?|partner\w*|partenaires|personali[sz]ed|personal data|personenbezogen\w*|données personnelles|datos personales|dati personali/gi;
/** One of so many words, and the text is about nothing else. */
const CONSENT_EVERY = 18;
const PAYWALL =
  /subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|create|register)|already (?:a )?(?:subscriber|have an account)|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our |paying )?(?:subscribers|members)|unlock this (?:article|story)|(?:article|contenu) (?:est )?réservé aux abonnés|il vous reste .{1,12} de cet article|nur für abonnenten|weiterlesen mit|jetzt (?:abonnieren|freischalten|weiterlesen)|exclusivo para (?:suscriptores|assinantes)|riservato agli abbonati|только (?:для|по) подпис|alleen voor abonnees|for abonnenter|för prenumeranter|有料会員/i;
const LOGIN = /\b(?:log ?in|sign ?in|password|anmelden|einloggen|se connecter|iniciar sesión|accedi)\b/i;

/** What tells a page's kind besides its main text. */
export interface PageSigns {
  document: Document;
  metadata: Metadata;
  main: MainText;
}

/** Why a page is refused; `null` where it holds an article. */
export function refusalOf(signs: PageSigns): NoArticleReason | null {
  const { main, metadata } = signs;
  const { text } = main;
  const size = sizeOf(text);
  const shown = [signs.document.title, metadata.title, text.slice(0, LONGEST_NOTICE)]
    .filter(Boolean)
    .join('\n');
  const isNotice = size <= LONGEST_NOTICE && !metadata.isArticle;
  if (isNotice && BOT_CHECK.test(shown)) return 'bot-check';
  if (isNotice && isAboutConsent(text)) return 'consent';
  if (isNotice && isErrorPage(signs)) return 'error-page';
  if (isStub(signs)) return 'paywall';
  if (isNotice && asksForPassword(signs)) return 'login';
  if (main.linkShare > LINK_SHARE || (!metadata.isArticle && isList(signs))) return 'list';
  return size < (metadata.isArticle ? SHORTEST_MARKED : SHORTEST_UNMARKED) ? 'no-text' : null;
}

function isAboutConsent(text: string): boolean {
  const words = text.split(/\s+/).length;
  const found = text.match(CONSENT)?.length ?? 0;
  return found >= 4 && found * CONSENT_EVERY >= words;
}

function isErrorPage({ document, metadata }: PageSigns): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return [document.title, metadata.title ?? '', heading].some((title) => ERROR_TITLE.test(title.trim()));
}

/** Where the page says that it is not free, or asks for money, and what it shows is short. */
function isStub({ document, metadata, main }: PageSigns): boolean {
  if (sizeOf(main.text) > LONGEST_STUB) return false;
  return metadata.isFree === false || PAYWALL.test(document.body.textContent ?? '');
}

function asksForPassword({ document, main }: PageSigns): boolean {
  const isAsked = document.querySelector('input[type="password"]') !== null;
  return (
    isAsked &&
    (sizeOf(main.text) < SHORTEST_UNMARKED || LOGIN.test(`${document.title} ${main.text.slice(0, 300)}`))
  );
}

function isList({ main }: PageSigns): boolean {
  const stories = main.root.querySelectorAll('article, h2 > a, h3 > a, a > h2, a > h3').length;
  const prose = main.text.split('\n\n').filter((text) => sizeOf(text) > 250).length;
  return stories >= LISTED && prose < stories / 3;
}
