import { expect, test } from 'vitest';
import { asDescribed, OPERATIONS, officialBody, operationOf } from './official.ts';

const text = { type: 10, content: 'The harbour stays open.' };
const message = { flags: 1 << 15, components: [{ type: 17, components: [text] }] };
const [callback, followUp, edit, post, commands] = OPERATIONS;

test.each([
  ['POST', '/interactions/1/a-token/callback', callback],
  ['POST', '/webhooks/1/a-token', followUp],
  ['PATCH', '/webhooks/1/a-token/messages/%40original', edit],
  ['POST', '/channels/1/messages', post],
  ['PUT', '/applications/1/commands', commands],
  ['GET', '/gateway/bot', null],
])('%s %s is known by the name that Discord has for it', (method, path, operation) => {
  expect(operationOf({ method, path })).toBe(operation);
});

test.each([
  [callback, { type: 5, data: { flags: 64 } }, { type: 99 }],
  [callback, { type: 4, data: message }, { type: 4, data: { ...message, flags: 'many' } }],
  [edit, message, { components: [{ type: 17, components: [{ type: 10 }] }] }],
  [post, message, { ...message, allowed_mentions: { parse: ['everyone and all'] } }],
  [
    commands,
    [{ name: 'said', description: 'What somebody said', default_member_permissions: '32' }],
    [{ name: 'said', description: 'x'.repeat(101) }],
  ],
])('%s takes what it should, and nothing else', (operation, good, bad) => {
  expect(officialBody(operation).safeParse(asDescribed(good)).error).toBeUndefined();
  expect(officialBody(operation).safeParse(asDescribed(bad)).success).toBe(false);
});
