#!/usr/bin/env sh
# Starts a verification, then asks how the person stands: sh curl.sh CLIENT_ID
# GATEWAY_URL says where the gateway is, TOKEN who asks. Ends with 1 and the answer when something was refused.
set -eu
client_id=${1:?usage: sh curl.sh CLIENT_ID}

ask() {
  curl --silent --show-error --fail-with-body "${GATEWAY_URL:-http://127.0.0.1:4000}/graphql" \
    --header 'content-type: application/json' ${TOKEN:+--header "authorization: Bearer $TOKEN"} \
    --data "{\"query\":\"$1\",\"variables\":{\"clientId\":\"$client_id\"}}"
}

# What GraphQL refuses has `errors` at the top; what iDenfy or a rule refuses has them in the payload.
start='mutation Start($clientId: ClientId!) { startVerification(clientId: $clientId) { redirectUrl errors { code message } } }'
status='query Status($clientId: ClientId!) { client(clientId: $clientId) { latestVerification { status nextAction } } }'

for operation in "$start" "$status"; do
  answer=$(ask "$operation") || { echo "$answer" >&2; exit 1; }
  case $answer in *'"errors":[{'*) echo "$answer" >&2; exit 1 ;; esac
  echo "$answer"
done
