// Asks Prometheus every query of the dashboard and of the rules. Ends with 1 where one is not understood or, on the
// dashboard, has no data.
// node prove.mjs <prometheus>
import { readFileSync } from 'node:fs';

const [prometheus] = process.argv.slice(2);
const dashboard = JSON.parse(readFileSync(new URL('../grafana/dashboards/delivery-graph.json', import.meta.url)));

/** As Grafana fills in its variables: everything, and four scrapes of the proof, or a few more. */
const filledIn = query => query.replaceAll(/\$(instance|store)\b/g, '.*').replaceAll('$__rate_interval', '20s');

async function ask(query) {
  const minutes = 2;
  const end = Date.now() / 1000;
  const range = new URLSearchParams({ query, start: end - 60 * minutes, end, step: 5 });
  return (await fetch(`${prometheus}/api/v1/query_range?${range}`)).json();
}

const isNumber = ([, value]) => value !== 'NaN';

let bad = 0;
function say(good, what, found) {
  bad += good ? 0 : 1;
  console.log(`${good ? 'ok ' : 'BAD'} ${what}: ${found}`);
}

for (const panel of dashboard.panels.filter(each => each.targets)) {
  for (const { refId, expr } of panel.targets) {
    const answer = await ask(filledIn(expr));
    const series = answer.data?.result.filter(each => each.values.some(isNumber)) ?? [];
    const native = /jvm_gc_|jvm_memory_max/.test(expr) && answer.status === 'success' && series.length === 0;
    const found = native ? 'none, as of the native executable' : `${series.length} series`;
    say(native || series.length > 0, `${panel.title} ${refId}`, answer.error ?? found);
  }
}
for (const { target, name } of dashboard.annotations.list) {
  const answer = await ask(target.expr);
  say(answer.status === 'success', `annotation ${name}`, answer.error ?? 'understood');
}
const { data } = await (await fetch(`${prometheus}/api/v1/rules`)).json();
for (const rule of data.groups.flatMap(group => group.rules)) {
  say(rule.health === 'ok', rule.name, rule.lastError ?? rule.state ?? 'recorded');
}
console.log(bad === 0 ? 'All queries are understood, and those of the dashboard have data.' : `${bad} are bad.`);
process.exit(bad === 0 ? 0 : 1);
