// Runs every audit of graphql-http against the address that is given, one after the other.

import { serverAudits } from 'graphql-http';

const url = process.argv[2] ?? 'http://127.0.0.1:8080/graphql';
const audits = serverAudits({ url, fetchFn: fetch });
let passed = 0;

for (const audit of audits) {
  const result = await audit.fn();
  const ok = result.status === 'ok';
  passed += ok ? 1 : 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${audit.id} ${audit.name}${ok ? '' : `: ${result.reason}`}`);
}

console.log(`${passed} of ${audits.length} audits passed`);
process.exitCode = passed === audits.length ? 0 : 1;
