// Measures the service beside its peers. docs/benchmarks.md says how; `./run --help` names the options.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { EXPECTED, QUERIES } from './data.mjs';
import { answers, conf, OTHER_CORE, sleep, startServer, startUpstream, UPSTREAM, UPSTREAM_PORT } from './lab.mjs';
import { servers } from './servers.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const ROOT = new URL('../../../', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    mode: { type: 'string', default: 'plain' }, // plain, shared, cached
    servers: { type: 'string' }, // names with commas; all of the mode if left out
    queries: { type: 'string', default: 'small,nested,byid' },
    connections: { type: 'string' }, // 16; 32 with sharing
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' }, // of one round
    warm: { type: 'string', default: '90' }, // at most so many seconds for a server and query
    service: { type: 'string', default: `${ROOT}target/quarkus-app` },
    native: { type: 'string', default: `${ROOT}target/delivery-graph-1.0.0-SNAPSHOT-runner` },
    before: { type: 'string', default: '/tmp/bench-before/target/quarkus-app' },
    folder: { type: 'string', default: '/tmp/facade' },
    'no-features': { type: 'boolean', default: false }, // for a service that has no cache and no sharing yet
    hold: { type: 'boolean', default: false }, // start one server, warm it, and keep the load on: for a profiler
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(readFileSync(new URL(import.meta.url), 'utf8').match(/options: {[^]*?\n {2}},/)[0]);
  process.exit(0);
}

const TICKS = Number(execFileSync('getconf', ['CLK_TCK']).toString());
const connections = options.connections ?? (options.mode === 'shared' ? '32' : '16');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Of the process and all that descend from it, in seconds. */
function cpuSeconds(pid) {
  const stats = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const text = readFileSync(`/proc/${entry}/stat`, 'utf8');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return [{ pid: Number(entry), parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) }];
      } catch {
        return []; // gone meanwhile
      }
    });
  const family = new Set([pid]);
  for (let known = 0; known !== family.size; ) {
    known = family.size;
    stats.filter((each) => family.has(each.parent)).forEach((each) => family.add(each.pid));
  }
  return stats.filter((each) => family.has(each.pid)).reduce((sum, each) => sum + each.ticks, 0) / TICKS;
}

const bodyOf = (name) => JSON.stringify(QUERIES[name]);
const urlOf = (server, name) => `http://127.0.0.1:${server.port}${server.path}${server.file ? name : ''}`;

/** One round of load: CPU seconds of the server for 1000 requests, and what wrk saw. */
function round(server, name, seconds, cold = false) {
  const before = cpuSeconds(server.pid);
  const wrk = spawnSync('taskset', ['-c', OTHER_CORE, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', `${HERE}post.lua`, urlOf(server, name)], {
    env: { ...process.env, BODY: bodyOf(name) },
    encoding: 'utf8',
  });
  const used = cpuSeconds(server.pid) - before;
  const seen = JSON.parse(wrk.stdout.match(/RESULT (.*)/)?.[1] ?? '{}');
  if (seen.requests === 0 && seen.bad === 0) {
    if (!cold) throw new Error(`${server.name} ${name}: no answer in ${seconds} s`);
    return { cost: Infinity }; // it answers nothing yet
  }
  if (!seen.requests || (seen.bad > 0 && !cold)) {
    throw new Error(`${server.name} ${name}: ${wrk.stdout} ${wrk.stderr}`);
  }
  return { cost: (used * 1000) / seen.requests, rate: (seen.requests * 1e6) / seen.micros, p50: seen.p50, p99: seen.p99 };
}

/** Rounds until three in a row cost the same within 5 %. */
function warm(server, name) {
  const costs = [];
  const end = Date.now() + Number(options.warm) * 1000;
  const stands = () => {
    const last = costs.slice(-3);
    return last.length === 3 && Math.max(...last) <= Math.min(...last) * 1.05;
  };
  while (!stands() && Date.now() < end) {
    costs.push(round(server, name, options.seconds, true).cost); // cold, a server may be too slow for its own limits
  }
  console.error(`  warm ${server.name} ${name}: ${costs.map((cost) => cost.toFixed(3)).join(' ')}${stands() ? '' : ' (still moving)'}`);
}

async function check(server, name) {
  const response = await fetch(urlOf(server, name), {
    method: 'POST',
    body: bodyOf(name),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });
  const answer = await response.json();
  if (!isDeepStrictEqual(answer.data, EXPECTED[name])) {
    throw new Error(`${server.name} answers otherwise to ${name}: ${JSON.stringify(answer).slice(0, 1500)}`);
  }
}

await startUpstream(options.folder);
const libraries = `${options.before}/lib/main`;
const compiled = `${options.folder}/classes`;
const wanted = options.servers?.split(',');
const known = servers({ mode: options.mode, service: options.service, native: options.native, before: options.before, features: !options['no-features'] });
const chosen = Object.entries(known)
  .filter(([name, server]) => (wanted ? wanted.includes(name) : !server.missing))
  .map(([name, server], index) => ({ ...server, name, port: UPSTREAM_PORT + 1 + index }));
if (chosen.some((server) => server.command.toString().includes('classes'))) {
  execFileSync('sh', ['-c', `javac --release 17 -proc:none -nowarn -cp '${libraries}/*' -d ${compiled} ${HERE}peers/*.java`]);
}

const queries = options.queries.split(',');
const running = [];
for (const server of chosen) {
  const filled = { port: server.port, upstream: UPSTREAM, classes: compiled, libraries, conf: server.file && conf(options.folder, server.port) };
  server.pid = startServer(options.folder, server.name, server.command(filled), { PORT: String(server.port), UPSTREAM, MODE: options.mode }).pid;
  try {
    await answers(server.name, urlOf(server, 'small'), bodyOf('small'));
    for (const name of queries) await check(server, name);
    running.push(server);
  } catch (failure) {
    console.error(`left out: ${failure.message}`);
  }
}

if (options.hold) {
  const [server] = running;
  warm(server, queries[0]);
  console.error(`holding the load of ${queries[0]} on ${server.name}, process ${server.pid}; stop with Ctrl-C`);
  for (;;) {
    console.error(JSON.stringify(round(server, queries[0], 10, true)));
    await sleep(10); // a round blocks; only here a signal is heard
  }
}

const results = Object.fromEntries(running.map((server) => [server.name, {}]));
for (const name of queries) {
  running.forEach((server) => warm(server, name));
  const rounds = Object.fromEntries(running.map((server) => [server.name, []]));
  for (let nth = 0; nth < Number(options.rounds); nth++) {
    running.forEach((server) => rounds[server.name].push(round(server, name, options.seconds)));
  }
  for (const server of running) {
    const all = rounds[server.name];
    results[server.name][name] = {
      cost: median(all.map((each) => each.cost)),
      least: Math.min(...all.map((each) => each.cost)),
      most: Math.max(...all.map((each) => each.cost)),
      rate: median(all.map((each) => each.rate)),
      p99: median(all.map((each) => each.p99)),
    };
  }
}

const ratio = (name, query, peer) => (results[peer]?.[query] ? (results[name][query].cost / results[peer][query].cost).toFixed(2) : '');
console.log(`mode ${options.mode}, ${connections} connections, ${options.rounds} rounds of ${options.seconds} s; CPU seconds for 1000 requests, median (least to most)\n`);
console.log('| server | query | CPU s / 1000 | least to most | to Mercurius | to the floor | requests/s | p99 ms |');
console.log('| --- | --- | ---: | --- | ---: | ---: | ---: | ---: |');
for (const query of queries) {
  for (const { name } of running) {
    const { cost, least, most, rate, p99 } = results[name][query];
    console.log(`| ${name} | ${query} | ${cost.toFixed(3)} | ${least.toFixed(3)} to ${most.toFixed(3)} | ${ratio(name, query, 'mercurius')} | ${ratio(name, query, 'vertx')} | ${Math.round(rate)} | ${(p99 / 1000).toFixed(1)} |`);
  }
}
writeFileSync(`${options.folder}/result-${options.mode}.json`, JSON.stringify({ connections, results }, null, 2));
process.exit(0);
