import { listAudit } from './audit.ts';
import { reportBudget } from './budget-report.ts';
import { readChanges } from './changes.ts';
import { findDelivery, listDeliveries, readDeliveryBody, replayDelivery, type DeliveryParts } from './deliveries.ts';
import { deleteClient, deleteVerification, findDeletion, type DeleteParts } from './delete.ts';
import { readDetails, type DetailParts } from './details.ts';
import { watchVerification, type LiveParts } from './live.ts';
import { decideVerification, findDecisions, readDecisionNote, type DecideParts } from './operations/decide.ts';
import { requestInformation, type InformationParts } from './operations/request-information.ts';
import { setDummyResult, type DummyParts } from './operations/dummy-result.ts';
import { addToBlocklist, removeFromBlocklist, type BlocklistParts } from './operations/blocklist.ts';
import { createReport, downloadReport, type ReportParts } from './operations/report.ts';
import { listAtVendor } from './operations/vendor-list.ts';
import { findClient, findVerifications, listVerifications, readHistory, showVerification } from './reads.ts';
import { refreshVerification, type RefreshParts } from './refresh.ts';
import type { StartParts } from './start/parts.ts';
import { startVerification } from './start/start.ts';
import type { Verifications } from './verifications.ts';

/** What the product needs from the rest. */
export type VerificationParts = StartParts &
  RefreshParts &
  DeliveryParts &
  DetailParts &
  LiveParts &
  DeleteParts &
  DecideParts &
  InformationParts &
  DummyParts &
  BlocklistParts &
  ReportParts;

/** The product's verifications over one record and one vendor account. */
export function createVerifications(parts: VerificationParts): Verifications {
  return {
    start: (caller, command) => startVerification(parts, caller, command),
    refresh: (caller, name) => refreshVerification(parts, caller, name),
    find: (caller, names) => findVerifications(parts, caller, names),
    show: (caller, verification) => showVerification(parts, caller, verification),
    details: (caller, questions) => readDetails(parts, caller, questions),
    list: (caller, filter, page) => listVerifications(parts, caller, filter, page),
    findClient: (caller, clientId) => findClient(parts, caller, clientId),
    history: (caller, verification, slice) => readHistory(parts, caller, verification, slice),
    changes: (caller, query) => readChanges(parts, caller, query),
    audit: (caller, filter, page) => listAudit(parts, caller, filter, page),
    budget: (caller, owners) => reportBudget(parts, caller, owners),
    watch: (caller, query) => watchVerification(parts, caller, query),
    deliveries: (caller, filter, page) => listDeliveries(parts, caller, filter, page),
    findDelivery: (caller, digest) => findDelivery(parts, caller, digest),
    deliveryBody: (caller, delivery) => readDeliveryBody(parts, caller, delivery),
    replayDelivery: (caller, digest) => replayDelivery(parts, caller, digest),
    delete: (caller, id) => deleteVerification(parts, caller, id),
    deleteClient: (caller, clientId) => deleteClient(parts, caller, clientId),
    findDeletion: (caller, id) => findDeletion(parts, caller, id),
    decide: (caller, command) => decideVerification(parts, caller, command),
    decisions: (caller, verifications) => findDecisions(parts, caller, verifications),
    decisionNote: (caller, decision) => readDecisionNote(parts, caller, decision),
    requestInformation: (caller, command) => requestInformation(parts, caller, command),
    setDummyResult: (caller, command) => setDummyResult(parts, caller, command),
    addToBlocklist: (caller, command) => addToBlocklist(parts, caller, command),
    removeFromBlocklist: (caller, command) => removeFromBlocklist(parts, caller, command),
    createReport: (caller, command) => createReport(parts, caller, command),
    downloadReport: (request) => downloadReport(parts, request),
    listAtVendor: (caller, query) => listAtVendor(parts, caller, query),
  };
}
