-- wrk: posts one body, and says at the end how many requests were answered, and how many of them badly.
wrk.method = "POST"
wrk.body = os.getenv("BODY")
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"

function done(summary, latency, requests)
  local e = summary.errors
  local bad = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format('RESULT {"requests":%d,"bad":%d,"micros":%d,"p50":%d,"p99":%d}\n',
    summary.requests, bad, summary.duration, latency:percentile(50), latency:percentile(99)))
end
