-- wrk: no two requests are alike. Most are new documents, some are old ones with new variables, some are mistakes.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local store = os.getenv("STORE")
local profile = os.getenv("PROFILE")
local nth = tonumber(os.getenv("FIRST"))

local function quoted(document)
  return document:gsub('"', '\\"')
end

local kinds = {
  function(n) return '{"query":"' .. quoted(string.format('query Q%d { installedCarriers(storeId: "%s") { a%d: nativeId name } }', n, store, n)) .. '"}' end,
  function(n) return '{"query":"' .. quoted(string.format('{ p%d: deliveryProfile(id: "%s") { name regions { name destinations { countryCode subdivisions } } } }', n, profile)) .. '"}' end,
  function(n) return string.format('{"query":"query ($first: Int, $b: Boolean = false) { deliveryProfiles(first: $first) { nodes { name @skip(if: $b) } totalCount } }","variables":{"first":%d},"extensions":{"n":%d}}', n % 100 + 1, n) end,
  function(n) return '{"query":"' .. quoted(string.format('query Big%d { deliveryProfiles { nodes { name regions { r%d: name shippingOptions { title } } } } }', n, n)) .. '"}' end,
  function(n) return string.format('{"query":"{ wrong%d }"}', n) end,
  function(n) return string.format('{"query":"{ broken%d "}', n) end,
  function(n) return string.format('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"%064d"}}}', n) end,
}

function request()
  nth = nth + 1
  return wrk.format(nil, nil, nil, kinds[nth % #kinds + 1](nth))
end

function done(summary, latency, requests)
  io.write(string.format('RESULT {"requests":%d,"lost":%d}\n', summary.requests, summary.errors.status + summary.errors.connect +
    summary.errors.read + summary.errors.write + summary.errors.timeout))
end
