/** What `--help` prints. */
export const help = `Usage: outstand-mock [options]
       outstand-mock proxy URL [options]

A sandbox of the Outstand API on this machine. It remembers what it is told, and
forgets it when it stops. What is there to try it with is printed at start.

  --host HOST            address to listen on (127.0.0.1)
  --port PORT            port to listen on, 0 for a free one (4010)
  --db FILE              keep everything in a file, over restarts
  --seed NUMBER          what tokens and made-up data depend on (1)
  --contacts NUMBER      how many made-up contacts there are at first (40)
  --stateless            remember nothing: answer with the examples of the
                         description; any token is good
  --rate-limit NUMBER    requests in a window for each token, or off (300)
  --rate-window SECONDS  length of a window (300)
  --retry-after WORD     what a 429 tells: left, window or date (left)
  --rotation WORD        when a refreshed token's old pair ends: at-once or
                         on-first-use (at-once)
  --redirect-uri URI     where the demo application's users may be sent back to,
                         beside localhost/callback; may be repeated
  --webhook URL          tell a URL of changes; may be repeated
  --webhook-secret TEXT  what webhooks are signed with (sandbox-webhook-secret)
  --webhook-digest WORD  what they are signed by: sha256 or sha512 (sha256)
  --webhook-events LIST  the events to tell of, with commas between (all)
  --quiet                print nothing but the address and what goes wrong
  --json                 print JSON, one object a line
  -v, --version          print the version
  -h, --help             print this

proxy passes everything on to a server, unchanged, and reports where requests
and answers differ from the description. It takes --host, --port, --quiet and
--json. Stopped, it sums up and exits with 1 when anything differed.

A page at /_mock shows what happened; /_mock/openapi.json describes what a test
can do: reset, snapshots, time, faults, webhooks. Any described answer comes
with a header: Prefer: code=404, or Prefer: code=200, example=NAME.

Examples:
  outstand-mock
  outstand-mock --port 0 --db sandbox.db --contacts 1000
  outstand-mock --webhook http://127.0.0.1:3000/webhooks --webhook-secret hush
  outstand-mock proxy https://app.outstand.com --json
`;
