import type { Caller } from '../model/caller.ts';
import type { Client } from '../model/client.ts';
import type { ClientDeletion, Deletion } from '../model/deletion.ts';
import type { AuditEntry, AuditFilter } from '../model/audit.ts';
import type { DeliveryFilter, DeliveryRecord } from '../model/delivery-record.ts';
import type { ChangeRecord, Page, TransitionRecord, VerificationFilter } from '../model/record.ts';
import type { BudgetReport } from '../model/budget.ts';
import type { Decision, DecideResult } from '../model/decision.ts';
import type { BlocklistResult } from '../model/blocklist.ts';
import type { DummyResult } from '../model/dummy-result.ts';
import type { RequestInformationResult } from '../model/information-request.ts';
import type { ReportDownload, ReportResult } from '../model/report.ts';
import type { RefreshResult } from '../model/refresh-result.ts';
import type { StartInput } from '../model/start-input.ts';
import type { StartPolicy, StartResult } from '../model/start-result.ts';
import type { Verification } from '../model/verification.ts';
import type { VerificationUpdate } from '../model/verification-update.ts';
import type { VendorSession } from '../model/vendor-session.ts';
import type { Slice } from '../store/history.ts';
import type { BudgetOwners } from './budgets.ts';
import type { ChangeQuery } from './changes.ts';
import type { DetailAnswer, DetailQuestion } from './details.ts';
import type { WatchQuery } from './live.ts';
import type { DecideCommand } from './operations/decide.ts';
import type { BlockCommand, UnblockCommand } from './operations/blocklist.ts';
import type { DummyCommand } from './operations/dummy-result.ts';
import type { ReportCommand, ReportRequest } from './operations/report.ts';
import type { InformationCommand } from './operations/request-information.ts';
import type { VendorListQuery } from './operations/vendor-list.ts';
import type { VerificationName } from './reads.ts';
import type { PublicName } from './refresh.ts';

/** What a caller asks to be started. */
export interface StartCommand {
  readonly clientId: string;
  readonly input: StartInput;
  readonly policy: StartPolicy;
  /** The caller's own name for this start, so that it can be sent again; null when it has none. */
  readonly idempotencyKey: string | null;
}

/**
 * What the product does with verifications. Who asks comes first, and whether they may is decided here: a `ForbiddenError` is thrown
 * when they may not. Other expected failures are answers. A `StoreUnavailableError` is thrown when the record cannot be reached.
 */
export interface Verifications {
  /** Starts a session, or hands out the one that is there. Nothing is sent when a rule is broken. */
  start(caller: Caller, command: StartCommand): Promise<StartResult>;
  /** Asks the vendor now how a session stands. */
  refresh(caller: Caller, name: PublicName): Promise<RefreshResult>;
  /** Verifications from the record, each in the place of its name; null where there is none for this caller. At most 100. */
  find(caller: Caller, names: readonly VerificationName[]): Promise<readonly (Verification | null)[]>;
  /** A verification that another answer holds, if the caller may read it. */
  show(caller: Caller, verification: Verification): Verification;
  /** What verifications tell of their persons, each in the place of its question. */
  details(caller: Caller, questions: readonly DetailQuestion[]): Promise<readonly DetailAnswer[]>;
  list(caller: Caller, filter: VerificationFilter, page: Page): Promise<readonly Verification[]>;
  findClient(caller: Caller, clientId: string): Promise<Client | null>;
  /** The changes of one verification after a version. */
  history(caller: Caller, verification: Verification, slice: Slice): Promise<readonly TransitionRecord[]>;
  /** The changes of all verifications after a position. */
  changes(caller: Caller, query: ChangeQuery): Promise<readonly ChangeRecord[]>;
  /** Who did what. */
  audit(caller: Caller, filter: AuditFilter, page: Page): Promise<readonly AuditEntry[]>;
  /** What has been bought of what may be; of this client and caller where one is named. */
  budget(caller: Caller, owners: BudgetOwners): Promise<BudgetReport>;
  /** What becomes of a verification from now on, or since a version; null when there is none for this caller. */
  watch(caller: Caller, query: WatchQuery): Promise<AsyncGenerator<VerificationUpdate, void> | null>;
  deliveries(caller: Caller, filter: DeliveryFilter, page: Page): Promise<readonly DeliveryRecord[]>;
  /** By the SHA-256 of its body in hex. */
  findDelivery(caller: Caller, digest: string): Promise<DeliveryRecord | null>;
  deliveryBody(caller: Caller, delivery: DeliveryRecord): Promise<string | null>;
  /** Takes a delivery in again, by the SHA-256 of its body in hex. */
  replayDelivery(caller: Caller, digest: string): Promise<DeliveryRecord | null>;
  /** Deletes what is kept of one verification, here at once and at the vendor as soon as it lets us. */
  delete(caller: Caller, id: string): Promise<Deletion | null>;
  /** Deletes everything of a person. */
  deleteClient(caller: Caller, clientId: string): Promise<ClientDeletion>;
  findDeletion(caller: Caller, id: string): Promise<Deletion | null>;
  /** Decides about a suspicion, for the team. */
  decide(caller: Caller, command: DecideCommand): Promise<DecideResult>;
  /** What the team has decided about verifications, each in the place of its own; null where it has not. At most 100. */
  decisions(caller: Caller, verifications: readonly Verification[]): Promise<readonly (Decision | null)[]>;
  /** What was noted at a decision. */
  decisionNote(caller: Caller, decision: Decision): Promise<string | null>;
  /** Has the vendor ask the person for more. */
  requestInformation(caller: Caller, command: InformationCommand): Promise<RequestInformationResult>;
  /** Makes up a result, with development keys. */
  setDummyResult(caller: Caller, command: DummyCommand): Promise<DummyResult>;
  addToBlocklist(caller: Caller, command: BlockCommand): Promise<BlocklistResult>;
  removeFromBlocklist(caller: Caller, command: UnblockCommand): Promise<BlocklistResult>;
  /** Orders a report, to be fetched once. */
  createReport(caller: Caller, command: ReportCommand): Promise<ReportResult>;
  /** Hands a report out to whoever has its reference, once. */
  downloadReport(request: ReportRequest): Promise<ReportDownload>;
  /** A client's sessions as the vendor lists them now. */
  listAtVendor(caller: Caller, query: VendorListQuery): Promise<readonly VendorSession[]>;
}
