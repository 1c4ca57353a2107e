// Some of everything that the meters count: operations that work, fail and are refused, and stores in trouble.
// node load.mjs <graph> <sandbox> <seconds>
const [graph, sandbox, seconds] = process.argv.slice(2);

const SITE = 'ZGVtby9zdG9yZS8';
const PROFILE = 'ZGVtby9wcm9maWxlLzEwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMQ';

const documents = [
  'query WhereDoWeShip { deliveryProfiles { nodes { name regions { name shippingOptions { title } } } } }',
  'query WhatIsFree { shippingOptions(filter: {free: true}) { nodes { title } } }',
  `query OneStore { store(id: "${SITE}") { key name } }`,
  '{ stores { key } }',
  // user errors: this place is served already
  `mutation TryARegion { addDeliveryRegion(dryRun: true, input: {profileId: "${PROFILE}", name: "Alps",
     destinations: [{countryCode: "AT"}]}) { userErrors { code } } }`,
  // refused: no such field, no GraphQL, too large a page
  '{ nothing }',
  'query {',
  '{ deliveryProfiles(first: 101) { nodes { name } } }',
  // fails: that is no id
  'query NoId { deliveryProfile(id: "nobody") { name } }',
];

const troubles = [
  {},
  { kind: 'latency', millis: 700, calls: 5 },
  { kind: 'status', status: 503, calls: 12 },
  {},
  { kind: 'status', status: 429, retryAfterSeconds: 1, calls: 4 },
  { kind: 'reset', calls: 25 },
  {},
  { kind: 'truncated', calls: 3 },
  { kind: 'refused', code: 'ACCESS_DENIED', calls: 2 },
  {},
];

const post = (url, body, signal) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal })
    .then(answer => answer.text())
    .catch(() => null);

const pause = millis => new Promise(go => setTimeout(go, millis));

async function caller(until) {
  for (let i = 0; Date.now() < until; i++) {
    // one of twenty callers goes away
    const signal = i % 20 === 7 ? AbortSignal.timeout(5) : undefined;
    await post(graph, { query: documents[i % documents.length] }, signal);
    await pause(40);
  }
}

const calm = () => fetch(`${sandbox}/_sandbox/faults`, { method: 'DELETE' });

async function trouble(until, every) {
  for (let i = 0; Date.now() < until; i++) {
    // what is left of the last: while a circuit is open hardly a call comes that a fault could strike
    await calm();
    const { kind, ...rest } = troubles[i % troubles.length];
    if (kind) {
      await post(`${sandbox}/_sandbox/faults`, { kind, ...rest });
    }
    await pause(every);
  }
  await calm();
}

const until = Date.now() + seconds * 1000;
await Promise.all([caller(until), caller(until), caller(until), trouble(until, (seconds * 1000) / troubles.length)]);
