/** A request that the bot sent. */
export interface Sent {
  method: string;
  path: string;
  body: unknown;
  files?: SentFile[];
}

export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** An answer of the bot to one interaction. */
export interface Reply {
  /** Interaction callback type; `null` for what came later by webhook. */
  type: number | null;
  method: string;
  /** What came with it. */
  files?: SentFile[];
  data: {
    flags?: number;
    components?: unknown[];
    choices?: { name: string; value: string }[];
    custom_id?: string;
  };
}

/** JSON, or JSON with files (RFC 7578). https://discord.com/developers/docs/reference#uploading-files */
export async function readContent(content: Buffer, type: string): Promise<Pick<Sent, 'body' | 'files'>> {
  if (content.length === 0) return { body: undefined };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(content.toString()) as unknown };
  const form = await new Response(new Uint8Array(content), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const value of form.values())
    if (typeof value !== 'string')
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get('payload_json'))) as unknown, files };
}
