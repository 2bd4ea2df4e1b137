#!/usr/bin/env bash
# The screens, as a person sees them: Debian's Chromium against a server of its own on the made-up
# country, on a port that nobody else uses.
set -euo pipefail
cd "$(dirname "$0")/.."

liaise=$PWD/build/release/liaise
data=$PWD/build/test/browser
port=${PORT:-7392}
rm -rf "$data"
"$liaise" seed --data "$data" --world world

"$liaise" serve --data "$data" --listen "127.0.0.1:$port" >build/test/browser-server.log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    curl -sf -o /dev/null "http://127.0.0.1:$port/" && break
    kill -0 $server 2>/dev/null || { cat build/test/browser-server.log; exit 1; }
    sleep 0.1
done

cd web
LIAISE_URL=http://127.0.0.1:$port node_modules/.bin/playwright test \
    --config tests/playwright.config.ts --reporter list
