/** 32-bit hash of a text: FNV-1a with a final mix (MurmurHash3), so that every bit depends on every character. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}

/** 32-bit hash of two numbers; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x3c6ef372, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
