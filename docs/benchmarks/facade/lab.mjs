// What both measurements need: a folder for what comes and goes, processes that end with us, the upstream.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { write } from './data.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const SERVER_CORE = '0';
export const OTHER_CORE = '1';
export const UPSTREAM_PORT = 9870;
export const UPSTREAM = `http://127.0.0.1:${UPSTREAM_PORT}`;
export const sleep = (millis) => new Promise((done) => setTimeout(done, millis));

const started = [];
process.on('exit', () => started.forEach((child) => child.kill('SIGTERM')));
process.on('SIGINT', () => process.exit(1));
process.on('SIGTERM', () => process.exit(1));

/** Starts a command on a core of its own; its output goes to a file of the folder. */
function start(folder, name, core, command, environment) {
  const log = openSync(`${folder}/${name}.log`, 'w');
  const child = spawn('taskset', ['-c', core, ...command], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', log, log],
  });
  started.push(child);
  return child;
}

export const startServer = (folder, name, command, environment = {}) => start(folder, name, SERVER_CORE, command, environment);

/** The configuration of an nginx that serves the data at a port, in a file. */
export function conf(folder, port) {
  const text = readFileSync(`${HERE}upstream.conf`, 'utf8')
    .replaceAll('@PORT@', port).replaceAll('@FOLDER@', folder).replaceAll('@DATA@', `${folder}/data`);
  const file = `${folder}/nginx-${port}.conf`;
  writeFileSync(file, text);
  return file;
}

/**
 * Keeps idle cores from going to sleep, for as long as we run. On a virtual machine whoever writes to a socket pays for
 * waking its reader's core, and that is paid by slow servers only: a quick one keeps the others
 * busy. Needs root; without it the figures of slow servers are too high.
 */
function stayAwake() {
  try {
    writeSync(openSync('/dev/cpu_dma_latency', 'w'), Buffer.alloc(4)); // a latency of 0 µs, until it is closed
  } catch (failure) {
    console.error(`idle cores may sleep: ${failure.message}`);
  }
}

/** Writes the data and serves them. */
export async function startUpstream(folder) {
  mkdirSync(`${folder}/classes`, { recursive: true });
  stayAwake();
  console.error(write(`${folder}/data`).join('\n'));
  start(folder, 'upstream', OTHER_CORE, ['nginx', '-c', conf(folder, UPSTREAM_PORT)], {});
  await sleep(500);
}

/** Waits until a server answers. */
export async function answers(name, url, body) {
  for (let tries = 0; tries < 120; tries++) {
    try {
      return await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    } catch {
      await sleep(250);
    }
  }
  throw new Error(`${name} does not answer; see its log`);
}
