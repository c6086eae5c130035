import { describe, expect, test } from 'vitest';
import { readMarked } from '../../test/marked-text.ts';
import { withoutSpokenOf } from './spoken-of.ts';

/** The source that is left of the marked attribution. */
function sourceOf(marked: string): string {
  const { document, attributions } = readMarked(marked);
  const [attribution] = withoutSpokenOf(document.text, attributions);
  return (attribution?.source ?? []).map(({ start, end }) => document.text.slice(start, end)).join(' … ');
}

describe('is no source, but whom others speak of', () => {
  test.each([
    ['{s|Holt} {c|is expected} {q|to resign}.'],
    ['{s|Holt} is {c|widely seen as} {q|the winner}.'],
    ['{s|The mayor} {c|has been criticized for} {q|the delay}.'],
    ['{s|Holt} {c|was asked about} {q|the bridge}.'],
    ['{s|Holt} said no when {c|asked} {q|whether it would fall}.'],
    ['{c|Asked} {q|about the bridge}, {s|Holt} said no.'],
    ['{s|Holt} still {c|seems} {q|not to have understood}.'],
    ['{s|Holt} {c|appeared to} {q|waver}.'],
    ['{s|Holt} {c|faced sharp criticism for} {q|the delay}.'],
    ['{s|Holt}, {c|also known as} {q|the Iron Mayor}, left.'],
  ])('%s', (marked) => expect(sourceOf(marked)).toBe(''));
});

describe('is a source', () => {
  test.each([
    ['{s|Holt} {c|was convinced} {q|that it would hold}.', 'Holt'],
    ['{s|Holt} {c|is worried about} {q|the bridge}.', 'Holt'],
    ['{s|Holt} {c|asked} {q|whether it would hold}.', 'Holt'],
    ['“{q|Why},” {c|asked} {s|Holt}.', 'Holt'],
    ['{c|Asked} by {s|Holt} {q|whether it would hold}, Brandt said no.', 'Holt'],
    ['{s|Holt}{c|’s said} {q|no}.', 'Holt'],
    ['{s|Holt} {c|appeared to suggest} {q|a delay}.', 'Holt'],
    ['{q|It} {c|was rejected by} {s|the council}.', 'the council'],
    ['{s|Holt}, who was expected to resign, {c|said} {q|no}.', 'Holt'],
    ['{s|Holt} {c|accused} {q|the council}.', 'Holt'],
  ])('%s', (marked, source) => expect(sourceOf(marked)).toBe(source));
});
