import { isSame } from './same.ts';

/** The types of schema.org that are news articles or stand for them on real pages. */
const ARTICLE_TYPES = new Set(
  `Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle LiveBlogPosting BlogPosting Report
  SatiricalArticle ScholarlyArticle TechArticle`.split(/\s+/),
);

/** A node of JSON-LD; nothing about its fields is known. */
export type JsonLdNode = Record<string, unknown>;

/**
 * The article that a page declares in JSON-LD (schema.org); of several the one whose title or link is the page's own,
 * else the first. `null` where there is none or it cannot be parsed. Authors and publishers that are named by their
 * `@id` alone are put in their places.
 */
export function findArticleNode(document: Document): JsonLdNode | null {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const nodes = scripts.flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const articles = nodes.filter(isArticle);
  const article =
    articles.length > 1 ? (articles.find((node) => isOfPage(node, document)) ?? articles[0]) : articles[0];
  if (!article) return null;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    return isNode(value) && value.name === undefined ? (byId.get(value['@id']) ?? value) : value;
  };
  return { ...article, author: resolve(article.author), publisher: resolve(article.publisher) };
}

function isOfPage(node: JsonLdNode, document: Document): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const title = textOfField(node.headline);
  if (title !== null && isSame(heading, title)) return true;
  const page = isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage;
  return canonical !== '' && (node.url === canonical || page === canonical);
}

/** The text of a field: itself, or the name of what it links to; the first of a list. */
export function textOfField(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOfField(value[0]);
  return isNode(value) ? textOfField(value.name ?? value['@value'] ?? null) : null;
}

/** The names of a field that may hold one or several people. */
export function namesOfField(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map(textOfField).filter((name) => name !== null);
}

/** A node, a list of nodes, or a graph of them: flat, in the order of the page. */
function nodesOf(value: unknown): JsonLdNode[] {
  if (Array.isArray(value)) return value.filter(isNode).flatMap((node) => nodesOf(node));
  if (!isNode(value)) return [];
  const graph = Array.isArray(value['@graph']) ? value['@graph'].filter(isNode) : [];
  const entity = isNode(value.mainEntity) ? [value.mainEntity] : [];
  return [value, ...graph, ...entity];
}

function isArticle(node: JsonLdNode): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some(
    (type) => typeof type === 'string' && ARTICLE_TYPES.has(type.replace(/^https?:\/\/schema\.org\//, '')),
  );
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the script's content stands in on older pages. */
const WRAPPING = /^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g;

/** Publishing systems leave raw line breaks in strings and wrap the whole in CDATA or a comment; both are undone. */
function parse(source: string): unknown {
  const json = source.replace(WRAPPING, '').replace(/\p{Cc}+/gu, ' ');
  for (const source of [json, json.replace(/,(?=\s*[}\]])/g, ''), json.replace(/;\s*$/, '')])
    try {
      return JSON.parse(source);
    } catch {
      // Trailing commas and semicolons are what systems that write JSON by hand leave.
    }
  return null;
}
