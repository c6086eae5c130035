import type { Archive } from '@onrecord/archive';

/** What one question may look up several times on its way to an answer. */
const READS = [
  'findLike',
  'findSpeakers',
  'findByRole',
  'findClaims',
  'search',
  'getSpeaker',
  'stats',
] as const;

/** The archive as one question sees it: what was looked up once is not looked up again. */
export function readOnce(archive: Archive): Archive {
  const known = new Map<string, Promise<unknown>>();
  const reads = new Set<PropertyKey>(READS);
  return new Proxy(archive, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      if (!reads.has(property)) return member.bind(target);
      return (...asked: unknown[]) => {
        const key = `${String(property)} ${JSON.stringify(asked)}`;
        const found = known.get(key) ?? (member.apply(target, asked) as Promise<unknown>);
        known.set(key, found);
        return found;
      };
    },
  });
}
