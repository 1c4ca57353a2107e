// Does the service's memory grow? Sends it requests that are all different, and measures what is alive in the heap
// after a collection. docs/benchmarks.md says what came of it. Usage: node memory.mjs [REQUESTS [SERVICE]]
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { QUERIES } from './data.mjs';
import { answers, OTHER_CORE, sleep, startServer, startUpstream, UPSTREAM } from './lab.mjs';
import { servers } from './servers.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const wanted = Number(process.argv[2] ?? 200_000);
const service = process.argv[3] ?? new URL('../../../target/quarkus-app', import.meta.url).pathname;
const folder = '/tmp/facade';
const port = 9871;
const url = `http://127.0.0.1:${port}/graphql`;

await startUpstream(folder);
process.env.JAVA_OPTIONS = `-Xmx256m ${process.env.JAVA_OPTIONS ?? ''}`.trim();
const { ours } = servers({ mode: 'cached', service, native: '', before: '', features: true });
const { pid } = startServer(folder, 'memory', ours.command({ port, upstream: UPSTREAM }));
await answers('the service', url, JSON.stringify(QUERIES.small));

function alive() {
  const histogram = execFileSync('jcmd', [String(pid), 'GC.class_histogram']).toString(); // collects before it counts
  const [, objects, bytes] = histogram.match(/Total\s+(\d+)\s+(\d+)/);
  const resident = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]);
  return `${(bytes / 1048576).toFixed(1)} | ${objects} | ${(resident / 1024).toFixed(0)}`;
}

console.log('| requests | lost | MB alive | objects | MB resident |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
console.log(`| 0 | | ${alive()} |`);
for (let sent = 0; sent < wanted; ) {
  const next = sent + wanted / 8;
  let lost = 0;
  while (sent < next) {
    const wrk = spawnSync('taskset', ['-c', OTHER_CORE, 'wrk', '-t1', '-c16', '-d5s', '--timeout', '20s', '-s', `${HERE}vary.lua`, url], {
      env: { ...process.env, STORE: QUERIES.small.variables.store, PROFILE: QUERIES.byid.variables.id, FIRST: String(sent) },
      encoding: 'utf8',
    });
    const seen = JSON.parse(wrk.stdout.match(/RESULT (.*)/)[1]);
    sent += seen.requests;
    lost += seen.lost;
    await sleep(10); // a run of wrk blocks; only here a signal is heard
  }
  console.log(`| ${sent} | ${lost} | ${alive()} |`);
}
process.exit(0);
