/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AddToBlocklist($id: ID!, $source: BlocklistSource!, $reason: String) {\n  addToBlocklist(id: $id, source: $source, reason: $reason) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.AddToBlocklistDocument,
    "mutation CreateVerificationReport($id: ID!, $language: ReportLanguage, $includeMainStepFiles: Boolean, $includeAdditionalStepFiles: Boolean) {\n  createVerificationReport(\n    id: $id\n    language: $language\n    includeMainStepFiles: $includeMainStepFiles\n    includeAdditionalStepFiles: $includeAdditionalStepFiles\n  ) {\n    url\n    expiresAt\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.CreateVerificationReportDocument,
    "mutation DecideVerification($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      status\n      outcome\n      outcomeSource\n      nextAction\n      decision {\n        decision\n        at\n        by\n        note\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.DecideVerificationDocument,
    "query FollowUp($id: ID!) {\n  verification(by: {id: $id}) {\n    outcome\n    outcomeSource\n    documentExpiry {\n      threshold\n      raw\n      receivedAt\n    }\n    informationRequest {\n      state\n      requestedAt\n      expiresAt\n    }\n  }\n}": typeof types.FollowUpDocument,
    "mutation RemoveFromBlocklist($id: ID!, $source: BlocklistSource!) {\n  removeFromBlocklist(id: $id, source: $source) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.RemoveFromBlocklistDocument,
    "mutation RequestMoreInformation($id: ID!, $input: RequestMoreInformationInput) {\n  requestMoreInformation(id: $id, input: $input) {\n    sessionUrl\n    token\n    verification {\n      informationRequest {\n        state\n        requestedAt\n        expiresAt\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}": typeof types.RequestMoreInformationDocument,
    "mutation SetDummyResult($id: ID!, $document: DocumentResultCode!, $face: FaceResultCode!) {\n  setDummyResult(id: $id, document: $document, face: $face) {\n    verification {\n      status\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.SetDummyResultDocument,
    "mutation StartVerification($clientId: ClientId!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, input: $input) {\n    authToken\n    redirectUrl\n    iframeUrl\n    status\n    disposition\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.StartVerificationDocument,
    "query VendorVerifications($clientId: ClientId!, $first: Int!, $after: String) {\n  vendorVerifications(clientId: $clientId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        scanRef\n        status\n        statusRaw\n        suspected\n        verification {\n          id\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VendorVerificationsDocument,
    "query VerificationStatus($clientId: ClientId!) {\n  client(clientId: $clientId) {\n    isVerified\n    latestVerification {\n      id\n      status\n      outcome\n      isFinal\n      nextAction\n      reasons {\n        code\n        personMessage\n        developerMessage\n      }\n      history(first: 10) {\n        nodes {\n          at\n          source\n          status\n        }\n      }\n    }\n  }\n}": typeof types.VerificationStatusDocument,
    "subscription VerificationUpdated($id: ID!, $afterVersion: Int) {\n  verificationUpdated(id: $id, afterVersion: $afterVersion) {\n    version\n    ended\n    verification {\n      status\n      outcome\n      isFinal\n      nextAction\n    }\n  }\n}": typeof types.VerificationUpdatedDocument,
};
const documents: Documents = {
    "mutation AddToBlocklist($id: ID!, $source: BlocklistSource!, $reason: String) {\n  addToBlocklist(id: $id, source: $source, reason: $reason) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.AddToBlocklistDocument,
    "mutation CreateVerificationReport($id: ID!, $language: ReportLanguage, $includeMainStepFiles: Boolean, $includeAdditionalStepFiles: Boolean) {\n  createVerificationReport(\n    id: $id\n    language: $language\n    includeMainStepFiles: $includeMainStepFiles\n    includeAdditionalStepFiles: $includeAdditionalStepFiles\n  ) {\n    url\n    expiresAt\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.CreateVerificationReportDocument,
    "mutation DecideVerification($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      status\n      outcome\n      outcomeSource\n      nextAction\n      decision {\n        decision\n        at\n        by\n        note\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.DecideVerificationDocument,
    "query FollowUp($id: ID!) {\n  verification(by: {id: $id}) {\n    outcome\n    outcomeSource\n    documentExpiry {\n      threshold\n      raw\n      receivedAt\n    }\n    informationRequest {\n      state\n      requestedAt\n      expiresAt\n    }\n  }\n}": types.FollowUpDocument,
    "mutation RemoveFromBlocklist($id: ID!, $source: BlocklistSource!) {\n  removeFromBlocklist(id: $id, source: $source) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.RemoveFromBlocklistDocument,
    "mutation RequestMoreInformation($id: ID!, $input: RequestMoreInformationInput) {\n  requestMoreInformation(id: $id, input: $input) {\n    sessionUrl\n    token\n    verification {\n      informationRequest {\n        state\n        requestedAt\n        expiresAt\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}": types.RequestMoreInformationDocument,
    "mutation SetDummyResult($id: ID!, $document: DocumentResultCode!, $face: FaceResultCode!) {\n  setDummyResult(id: $id, document: $document, face: $face) {\n    verification {\n      status\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.SetDummyResultDocument,
    "mutation StartVerification($clientId: ClientId!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, input: $input) {\n    authToken\n    redirectUrl\n    iframeUrl\n    status\n    disposition\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.StartVerificationDocument,
    "query VendorVerifications($clientId: ClientId!, $first: Int!, $after: String) {\n  vendorVerifications(clientId: $clientId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        scanRef\n        status\n        statusRaw\n        suspected\n        verification {\n          id\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VendorVerificationsDocument,
    "query VerificationStatus($clientId: ClientId!) {\n  client(clientId: $clientId) {\n    isVerified\n    latestVerification {\n      id\n      status\n      outcome\n      isFinal\n      nextAction\n      reasons {\n        code\n        personMessage\n        developerMessage\n      }\n      history(first: 10) {\n        nodes {\n          at\n          source\n          status\n        }\n      }\n    }\n  }\n}": types.VerificationStatusDocument,
    "subscription VerificationUpdated($id: ID!, $afterVersion: Int) {\n  verificationUpdated(id: $id, afterVersion: $afterVersion) {\n    version\n    ended\n    verification {\n      status\n      outcome\n      isFinal\n      nextAction\n    }\n  }\n}": types.VerificationUpdatedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddToBlocklist($id: ID!, $source: BlocklistSource!, $reason: String) {\n  addToBlocklist(id: $id, source: $source, reason: $reason) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation AddToBlocklist($id: ID!, $source: BlocklistSource!, $reason: String) {\n  addToBlocklist(id: $id, source: $source, reason: $reason) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateVerificationReport($id: ID!, $language: ReportLanguage, $includeMainStepFiles: Boolean, $includeAdditionalStepFiles: Boolean) {\n  createVerificationReport(\n    id: $id\n    language: $language\n    includeMainStepFiles: $includeMainStepFiles\n    includeAdditionalStepFiles: $includeAdditionalStepFiles\n  ) {\n    url\n    expiresAt\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation CreateVerificationReport($id: ID!, $language: ReportLanguage, $includeMainStepFiles: Boolean, $includeAdditionalStepFiles: Boolean) {\n  createVerificationReport(\n    id: $id\n    language: $language\n    includeMainStepFiles: $includeMainStepFiles\n    includeAdditionalStepFiles: $includeAdditionalStepFiles\n  ) {\n    url\n    expiresAt\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideVerification($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      status\n      outcome\n      outcomeSource\n      nextAction\n      decision {\n        decision\n        at\n        by\n        note\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation DecideVerification($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      status\n      outcome\n      outcomeSource\n      nextAction\n      decision {\n        decision\n        at\n        by\n        note\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FollowUp($id: ID!) {\n  verification(by: {id: $id}) {\n    outcome\n    outcomeSource\n    documentExpiry {\n      threshold\n      raw\n      receivedAt\n    }\n    informationRequest {\n      state\n      requestedAt\n      expiresAt\n    }\n  }\n}"): (typeof documents)["query FollowUp($id: ID!) {\n  verification(by: {id: $id}) {\n    outcome\n    outcomeSource\n    documentExpiry {\n      threshold\n      raw\n      receivedAt\n    }\n    informationRequest {\n      state\n      requestedAt\n      expiresAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveFromBlocklist($id: ID!, $source: BlocklistSource!) {\n  removeFromBlocklist(id: $id, source: $source) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation RemoveFromBlocklist($id: ID!, $source: BlocklistSource!) {\n  removeFromBlocklist(id: $id, source: $source) {\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestMoreInformation($id: ID!, $input: RequestMoreInformationInput) {\n  requestMoreInformation(id: $id, input: $input) {\n    sessionUrl\n    token\n    verification {\n      informationRequest {\n        state\n        requestedAt\n        expiresAt\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}"): (typeof documents)["mutation RequestMoreInformation($id: ID!, $input: RequestMoreInformationInput) {\n  requestMoreInformation(id: $id, input: $input) {\n    sessionUrl\n    token\n    verification {\n      informationRequest {\n        state\n        requestedAt\n        expiresAt\n      }\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetDummyResult($id: ID!, $document: DocumentResultCode!, $face: FaceResultCode!) {\n  setDummyResult(id: $id, document: $document, face: $face) {\n    verification {\n      status\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation SetDummyResult($id: ID!, $document: DocumentResultCode!, $face: FaceResultCode!) {\n  setDummyResult(id: $id, document: $document, face: $face) {\n    verification {\n      status\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartVerification($clientId: ClientId!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, input: $input) {\n    authToken\n    redirectUrl\n    iframeUrl\n    status\n    disposition\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation StartVerification($clientId: ClientId!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, input: $input) {\n    authToken\n    redirectUrl\n    iframeUrl\n    status\n    disposition\n    verification {\n      id\n    }\n    errors {\n      __typename\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VendorVerifications($clientId: ClientId!, $first: Int!, $after: String) {\n  vendorVerifications(clientId: $clientId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        scanRef\n        status\n        statusRaw\n        suspected\n        verification {\n          id\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query VendorVerifications($clientId: ClientId!, $first: Int!, $after: String) {\n  vendorVerifications(clientId: $clientId, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        scanRef\n        status\n        statusRaw\n        suspected\n        verification {\n          id\n          status\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerificationStatus($clientId: ClientId!) {\n  client(clientId: $clientId) {\n    isVerified\n    latestVerification {\n      id\n      status\n      outcome\n      isFinal\n      nextAction\n      reasons {\n        code\n        personMessage\n        developerMessage\n      }\n      history(first: 10) {\n        nodes {\n          at\n          source\n          status\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query VerificationStatus($clientId: ClientId!) {\n  client(clientId: $clientId) {\n    isVerified\n    latestVerification {\n      id\n      status\n      outcome\n      isFinal\n      nextAction\n      reasons {\n        code\n        personMessage\n        developerMessage\n      }\n      history(first: 10) {\n        nodes {\n          at\n          source\n          status\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription VerificationUpdated($id: ID!, $afterVersion: Int) {\n  verificationUpdated(id: $id, afterVersion: $afterVersion) {\n    version\n    ended\n    verification {\n      status\n      outcome\n      isFinal\n      nextAction\n    }\n  }\n}"): (typeof documents)["subscription VerificationUpdated($id: ID!, $afterVersion: Int) {\n  verificationUpdated(id: $id, afterVersion: $afterVersion) {\n    version\n    ended\n    verification {\n      status\n      outcome\n      isFinal\n      nextAction\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;