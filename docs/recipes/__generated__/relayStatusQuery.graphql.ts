/**
 * @generated SignedSource<<b2ed84126f204183f9d1ca7a3a8e9bf7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type NextAction = "CONTACT_SUPPORT" | "DECIDE" | "NONE" | "SEND_USER_TO_FLOW" | "START_AGAIN" | "WAIT";
export type VerificationOutcome = "NEEDS_DECISION" | "NOT_COMPLETED" | "REFUSED" | "VERIFIED";
export type VerificationStatus = "ACTIVE" | "APPROVED" | "ARCHIVED" | "CANCELLED" | "DELETED" | "DENIED" | "EXPIRED" | "EXPIRED_DELETED" | "REVIEWING" | "SUSPECTED" | "UNRECOGNIZED";
export type relayStatusQuery$variables = {
  clientId: string;
};
export type relayStatusQuery$data = {
  readonly client: {
    readonly latestVerification: {
      readonly nextAction: NextAction;
      readonly outcome: VerificationOutcome | null | undefined;
      readonly status: VerificationStatus;
    };
  } | null | undefined;
};
export type relayStatusQuery = {
  response: relayStatusQuery$data;
  variables: relayStatusQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "clientId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "clientId",
    "variableName": "clientId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "outcome",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "nextAction",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "relayStatusQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Client",
        "kind": "LinkedField",
        "name": "client",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Verification",
            "kind": "LinkedField",
            "name": "latestVerification",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "relayStatusQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Client",
        "kind": "LinkedField",
        "name": "client",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Verification",
            "kind": "LinkedField",
            "name": "latestVerification",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "eb346143a990ffdbfb5949aca080d524",
    "id": null,
    "metadata": {},
    "name": "relayStatusQuery",
    "operationKind": "query",
    "text": "query relayStatusQuery(\n  $clientId: ClientId!\n) {\n  client(clientId: $clientId) {\n    latestVerification {\n      status\n      outcome\n      nextAction\n      id\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "3d65235a53e344a0263f0ffc2aa1e2d5";

export default node;
