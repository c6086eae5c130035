/** Elements that begin and end a paragraph (HTML §15.3: displayed as block, list item or table part). */
const BLOCKS = new Set(
  `address article blockquote center dd details dialog div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup hr
  li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements that are no words of the article: captions, boxes beside the text, controls, what is never displayed. */
const LEFT_OUT = new Set(
  `aside audio button canvas dialog figcaption figure form iframe input math nav noscript object script select style
  svg template textarea video`.split(/\s+/),
);

const BLANKS = /[ \t\n\r\f]+/g;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * The words of an element as a browser shows them: runs of blanks are one space, `<br>` is a line break, two of them
 * or a block end a paragraph. Paragraphs are separated by a blank line.
 */
export function textOfElement(root: Element): string {
  const paragraphs: string[] = [];
  let words = '';
  const endParagraph = () => {
    const lines = words.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
    const text = lines
      .join('\n')
      .trim()
      .replace(/\n{2,}/g, '\n\n');
    if (text !== '') paragraphs.push(text);
    words = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) words += (node.nodeValue ?? '').replace(BLANKS, ' ');
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(name)) return;
    if (name === 'br') words += '\n';
    if (BLOCKS.has(name)) endParagraph();
    for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(name)) endParagraph();
  };
  visit(root);
  endParagraph();
  return paragraphs.join('\n\n');
}
