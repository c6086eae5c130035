import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/index.ts';

const PAGES = new URL('./refused/', import.meta.url);
const WORDS =
  'The mayor said on Monday that the harbour plan would be put to the vote in May, and that nobody had been promised a berth. ';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

describe('pages that are no article are refused with the reason', () => {
  it.each(readdirSync(PAGES).sort())('%s', (file) => {
    const html = readFileSync(new URL(file, PAGES), 'utf8');
    const reason = /^(?:bot-check|consent|error-page|list|login|no-text|paywall)/.exec(file)?.[0];
    expect(() => readHtml(html)).toThrow(
      expect.objectContaining({ code: 'READER_NO_ARTICLE', context: expect.objectContaining({ reason }) }),
    );
  });

  it.each([
    [
      'an article about cookies and consent',
      'Regulator tells sites to make consent simple',
      `<p>Cookies and consent were on the table again. ${WORDS.repeat(6)}</p><p>“Privacy is not a button,” she said.</p>`,
    ],
    [
      'an article about a page that was not found',
      'Where the town’s missing page went',
      `<p>A notice that said “page not found” hung at the town hall for a week. ${WORDS.repeat(4)}</p>`,
    ],
    [
      'an article about subscribers that is long',
      'Paper asks readers to pay',
      `<p>“Subscribe to continue reading” is what visitors will see from May. ${WORDS.repeat(16)}</p>`,
    ],
    [
      'an article above a form to log in',
      'Harbour plan goes to the vote',
      `<p>${WORDS.repeat(6)}</p><div class="login-box"><form><input type="password"></form></div>`,
    ],
    [
      'an article above a list of others',
      'Harbour plan goes to the vote',
      `<div class="story-body">${`<p>${WORDS.repeat(3)}</p>`.repeat(4)}</div>${'<article><h3><a href="/x">Swans on the ring road once more</a></h3><p>Police were called.</p></article>'.repeat(8)}`,
    ],
  ])('and %s is read', (_, title, body) => {
    expect(readHtml(page(title, body)).title).toBe(title);
  });
});
