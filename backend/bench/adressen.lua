-- wrk asks the addresses of a file in turn, each thread from a place of its own; beside latencies it says how many answers were wrong.
local threads = 0
function setup(thread)
  thread:set('nummer', threads)
  threads = threads + 1
end

function init(args)
  adressen = {}
  for regel in io.lines(args[1]) do adressen[#adressen + 1] = regel end
  koppen = {}
  if args[2] and args[2] ~= '' then koppen['Accept-Encoding'] = args[2] end
  local etags = args[3] == 'etags'
  verzoeken = {}
  for i, regel in ipairs(adressen) do
    local pad, etag = regel:match('^(%S+)%s*(.*)$')
    if etags then koppen['If-None-Match'] = etag end
    verzoeken[i] = wrk.format('GET', pad, koppen)
  end
  volgende = nummer * math.floor(#verzoeken / 2)
end

function request()
  volgende = volgende % #verzoeken + 1
  return verzoeken[volgende]
end

function done(summary, latency, requests)
  local fouten = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format('UITKOMST %d %d %d %d %d %d %d\n', summary.requests, summary.duration, fouten, latency:percentile(50), latency:percentile(95),
    latency:percentile(99), summary.bytes))
end
