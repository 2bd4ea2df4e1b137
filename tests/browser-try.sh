#!/usr/bin/env bash
# The screens, as a person sees them: Debian's Chromium against a server of its own on the made-up
# country, on a port that nobody else uses.
set -euo pipefail
cd "$(dirname "$0")/.."

liaise=$PWD/build/papers/run/liaise
data=$PWD/build/test/browser
log=$PWD/build/test/browser-server.log
export LIAISE_NAME=ines.haddarine
LIAISE_PASSWORD=$(head -c 12 /dev/urandom | base64 | tr +/ xy)
export LIAISE_PASSWORD
rm -rf "$data"
"$liaise" seed --data "$data" --world world --password "$LIAISE_PASSWORD"

"$liaise" serve --data "$data" --listen 127.0.0.1:0 >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 300); do
    LIAISE_URL=$(sed -n 's/^liaise answers at //p' "$log")
    [ -z "$LIAISE_URL" ] || break
    kill -0 $server 2>/dev/null || break
    sleep 0.1
done
[ -n "$LIAISE_URL" ] || { echo "the server did not start:"; cat "$log"; exit 1; }
export LIAISE_URL

cd web
node_modules/.bin/playwright test --config tests/playwright.config.ts --reporter list
