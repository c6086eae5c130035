/** Feeds nest some eight elements; readers of XML call themselves for each level. */
const MAX_DEPTH = 100;

/** Parts of XML in which tags are only text (XML 1.0 §2.5-2.7). */
const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Why a feed's XML is not given to a parser; `null` where it may be. Entities that the document defines itself are
 * refused whatever they hold: one line of them becomes gigabytes ("billion laughs"), or a file of this machine.
 * Linear in the length.
 */
export function harmOf(xml: string): string | null {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const opaque = OPAQUE.find(([start]) => xml.startsWith(start, at));
    if (opaque) {
      at = endOf(xml, opaque[1], at);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end < 0) return null;
    if (xml.startsWith('<!', at)) {
      if (/^<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(xml.slice(at, end))) return 'it defines entities of its own';
    } else if (xml[at + 1] === '/') depth--;
    else if (xml[end - 1] !== '/' && ++depth > MAX_DEPTH)
      return `its elements are nested deeper than ${MAX_DEPTH}`;
    at = end;
  }
  return null;
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}
