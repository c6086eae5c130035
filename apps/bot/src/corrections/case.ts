import type { Archive } from '@onrecord/archive';
import type { Receipt, Speaker } from '@onrecord/schema';
import { componentId, partsOfComponent } from '../components/component-id.ts';
import { findReceipt, type ReceiptKey } from '../components/find-receipt.ts';
import { UserError } from '../user-error.ts';

/** A statement whose speaker somebody doubts. */
export interface Case {
  key: ReceiptKey;
  receipt: Receipt;
  /** Whom the archive credits now, as it knows them across articles. */
  speaker: Speaker;
}

/** The id of a button, menu or window about a case; `null` where Discord's 100 characters do not hold it. */
export function caseId(name: string, { quoteId, articleId }: ReceiptKey, ...before: string[]): string | null {
  return componentId(name, ...before, quoteId, articleId);
}

/** What stands before the case in an id, and the case. @throws {UserError} for an id that is none of ours. */
export function readCaseId(customId: string, before = 0): { parts: string[]; key: ReceiptKey } {
  const parts = partsOfComponent(customId, before + 2);
  if (parts === null) throw new UserError((words) => words.error.unknownButton);
  const [quoteId = '', articleId = ''] = parts.slice(before);
  return { parts: parts.slice(0, before), key: { quoteId, articleId } };
}

/** @throws {UserError} where the statement has left the archive, or nobody is credited with it. */
export async function findCase(key: ReceiptKey, archive: Archive): Promise<Case> {
  const receipt = await findReceipt(key, archive);
  const entry = receipt?.speaker ? await archive.getSpeaker(receipt.speaker.id) : null;
  if (!receipt || !entry) throw new UserError((words) => words.error.gone);
  return { key, receipt, speaker: entry.speaker };
}
