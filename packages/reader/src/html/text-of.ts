/** A paragraph as a browser shows it. */
export interface Paragraph {
  text: string;
  /** How many of its characters stand in links, blanks included. */
  inLinks: number;
}

/** Elements that begin and end a paragraph (HTML §15.3: displayed as block, list item or table part). */
const BLOCKS = new Set(
  `address article blockquote center dd details dialog div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup hr
  li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements that are no words of the article: captions, boxes beside the text, controls, what is never displayed. */
const LEFT_OUT = new Set(
  `aside audio button canvas dialog figcaption figure form iframe input math nav noscript object script select style
  svg template textarea title video`.split(/\s+/),
);

/** Words in the class of a block that is no article: captions, bylines, boxes. Datelines are text. */
const BOX = /caption|byline|timestamp|newsletter|subscri|advert|related|footnote-number/i;
/** Classes of marks inside a sentence; any other inline element holds words of the sentence, whatever its class. */
const MARK = /footnote-(?:anchor|ref|mark)/i;
/** What holds more than this is text, whatever its class. */
const LEFT_OUT_LENGTH = 400;

const BLANKS = /[ \t\n\r\f]+/g;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * The paragraphs of an element as a browser shows them: runs of blanks are one space, `<br>` is a line break, two of
 * them or the edge of a block end a paragraph.
 */
export function paragraphsOf(root: Element): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let words = '';
  let inLinks = 0;
  const endParagraph = () => {
    const lines = words.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
    const texts = lines
      .join('\n')
      .split(/\n{2,}/)
      .map((text) => text.trim());
    const linkShare = inLinks / Math.max(words.length, 1);
    for (const text of texts)
      if (text !== '') paragraphs.push({ text, inLinks: Math.round(linkShare * text.length) });
    words = '';
    inLinks = 0;
  };
  const visit = (node: Node, isInLink: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(BLANKS, ' ');
      words += text;
      if (isInLink) inLinks += text.length;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(name) || isBoxByClass(node as Element, name)) return;
    if (name === 'br') words += '\n';
    if (BLOCKS.has(name)) endParagraph();
    for (const child of node.childNodes) visit(child, isInLink || name === 'a');
    if (BLOCKS.has(name)) endParagraph();
  };
  visit(root, false);
  endParagraph();
  return paragraphs;
}

function isBoxByClass(element: Element, name: string): boolean {
  const classes = element.getAttribute('class');
  if (!classes || !(BLOCKS.has(name) ? BOX : MARK).test(classes)) return false;
  return (element.textContent ?? '').trim().length <= LEFT_OUT_LENGTH;
}
