import type { IdenfyClient } from '../../idenfy/client.ts';
import type { BlocklistEntry, BlocklistResult, BlocklistSource } from '../../model/blocklist.ts';
import type { Caller } from '../../model/caller.ts';
import { failed } from '../../model/operation-result.ts';
import { requireScopes } from '../permitted.ts';
import { haveDone, type ActionParts } from './at-vendor.ts';

/** Something that somebody wants blocked. */
export interface BlockCommand extends BlocklistEntry {
  /** The public name of the verification. */
  readonly id: string;
}

/** Something that somebody wants blocked no more. */
export interface UnblockCommand {
  /** The public name of the verification. */
  readonly id: string;
  readonly source: BlocklistSource;
}

/** What blocklists need. */
export interface BlocklistParts extends ActionParts {
  readonly idenfy: Pick<IdenfyClient, 'addToBlocklist' | 'removeFromBlocklist'>;
}

const longestReason = 500;
const tooLong = {
  kind: 'INVALID_INPUT',
  path: ['reason'],
  message: `A reason has at most ${longestReason} characters.`,
} as const;

/** Blocks something of a session at the vendor. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export async function addToBlocklist(
  parts: BlocklistParts,
  caller: Caller,
  { id, source, reason }: BlockCommand,
): Promise<BlocklistResult> {
  requireScopes(parts.permissions, caller, 'verification:admin', 'verification:any');
  if ((reason?.length ?? 0) > longestReason) return failed(tooLong);
  const entry = { source, reason: reason === '' ? null : reason };
  const call = (scanRef: string) => parts.idenfy.addToBlocklist(scanRef, entry);
  return haveDone(parts, caller, { id, action: 'ADD_TO_BLOCKLIST', call });
}

/** Blocks something of a session no more. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export async function removeFromBlocklist(
  parts: BlocklistParts,
  caller: Caller,
  { id, source }: UnblockCommand,
): Promise<BlocklistResult> {
  requireScopes(parts.permissions, caller, 'verification:admin', 'verification:any');
  const call = (scanRef: string) => parts.idenfy.removeFromBlocklist(scanRef, source);
  return haveDone(parts, caller, { id, action: 'REMOVE_FROM_BLOCKLIST', call });
}
