// Every server that is measured: how it is started, and where it answers. Nothing here runs by itself.
import { existsSync } from 'node:fs';

const HERE = new URL('.', import.meta.url).pathname;
export const MODES = ['plain', 'shared', 'cached'];

const java = (...options) => ['java', ...(process.env.JAVA_OPTIONS?.split(' ') ?? []), ...options];
const javaHome = (command) => (process.env.JAVA_HOME ? [`${process.env.JAVA_HOME}/bin/${command[0]}`, ...command.slice(1)] : command);

/** The store is the upstream, and its budget of calls is no limit here. */
const settingsOf = ({ port, upstream }, more) => [
  '-Dquarkus.http.host=127.0.0.1',
  `-Dquarkus.http.port=${port}`,
  '-Dquarkus.management.host=127.0.0.1',
  '-Dquarkus.management.port=0',
  '-Dquarkus.vertx.event-loops-pool-size=1',
  '-Dquarkus.banner.enabled=false',
  '-Ddelivery.stores.bench.platform=wix',
  `-Ddelivery.stores.bench.url=${upstream}`,
  '-Ddelivery.stores.bench.api-key=key',
  '-Ddelivery.stores.bench.site-id=00000000-0000-4000-8000-000000000000',
  '-Ddelivery.wix.calls-per-minute=2000000',
  ...more,
];

/** The service, packaged into the folder. */
const service = (folder, settings) => ({
  path: '/graphql',
  command: (filled) => javaHome(java(...settingsOf(filled, settings), '-jar', `${folder}/quarkus-run.jar`)),
});

/** The same as an executable, with the heap of a small container. */
const executable = (file, settings) => ({
  path: '/graphql',
  command: (filled) => [file, '-Xmx64m', ...settingsOf(filled, settings)],
});

/** None of the peers writes a line for each request. */
const NO_LINES = '-Dquarkus.log.category."io.deliverygraph.requests".level=OFF';

const OURS = {
  plain: ['-Ddelivery.cache.ttl=0S', '-Ddelivery.sharing.enabled=false'],
  shared: ['-Ddelivery.cache.ttl=0S', '-Ddelivery.sharing.enabled=true'],
  cached: ['-Ddelivery.cache.ttl=30S', '-Ddelivery.sharing.enabled=true'],
};

const handwritten = (name) => ({
  path: '/graphql',
  command: ({ classes, libraries }) =>
    javaHome(java('-cp', `${classes}:${libraries}/*`, name, `${HERE}peers/schema.graphql`)),
});

const node = (name) => ({ path: '/graphql', command: () => ['node', `${HERE}peers/${name}.mjs`] });

/** @returns servers by name that can run in this mode */
export function servers({ mode, service: folder, native, before, features }) {
  const settings = features ? OURS[mode] : [];
  const all = {
    nginx: { path: '/answer/', file: true, modes: ['plain'], command: ({ conf }) => ['nginx', '-c', conf] },
    vertx: { ...handwritten('VertxByHand'), modes: ['plain'] },
    'graphql-java': { ...handwritten('BareGraphqlJava'), modes: ['plain'] },
    mercurius: { ...node('mercurius'), modes: MODES },
    yoga: { ...node('yoga'), modes: ['plain', 'cached'] },
    apollo: { ...node('apollo'), modes: ['plain', 'cached'] },
    before: { ...service(before, []), modes: MODES, missing: !existsSync(`${before}/quarkus-run.jar`) },
    ours: { ...service(folder, [...settings, NO_LINES]), modes: MODES, missing: !existsSync(`${folder}/quarkus-run.jar`) },
    logged: { ...service(folder, settings), modes: MODES, missing: !existsSync(`${folder}/quarkus-run.jar`) },
    native: { ...executable(native, [...settings, NO_LINES]), modes: MODES, missing: !existsSync(native) },
  };
  return Object.fromEntries(Object.entries(all).filter(([, each]) => each.modes.includes(mode)));
}
