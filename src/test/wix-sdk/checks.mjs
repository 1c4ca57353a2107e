import assert from 'node:assert/strict';

/** Runs named checks one after the other, prints a line for each and remembers whether one failed. */
export function checks() {
  let passed = 0;
  let failed = 0;
  return {
    async check(name, body) {
      try {
        await body();
        passed++;
        console.log(`ok    ${name}`);
      } catch (mismatch) {
        failed++;
        console.log(`FAIL  ${name}\n      ${String(mismatch.stack).replaceAll('\n', '\n      ')}`);
      }
    },
    summary: () => `${passed} checks passed, ${failed} failed`,
    allPassed: () => failed === 0,
  };
}

/** Expects an application error as the SDK reports it. */
export async function refused(promise, status, code) {
  const error = await rejection(promise);
  assert.equal(error.details?.applicationError?.code, code, JSON.stringify(error));
  assert.equal(error.status ?? error.httpStatus, status);
  assert.ok(error.details.requestId ?? error.requestId, 'a request id');
}

/** Expects a field violation as the SDK reports it. */
export async function invalid(promise, rule, field) {
  const error = await rejection(promise);
  const violations = error.details?.validationError?.fieldViolations ?? [];
  const found = violations.find((violation) => violation.violatedRule === rule || violation.ruleName === rule);
  assert.ok(found, `no ${rule} in ${JSON.stringify(violations)} of ${error.message}`);
  if (field) assert.equal(found.field, field);
}

async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: 'expected a refusal, got an answer' });
}
