// The end of make test: the steps with their times, the ten slowest tests, and what failed. Its argument is how make ended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STEPS = '.cache/steps';
/** Where a step leaves its JUnit reports, when that is not .cache/reports/<step>. */
const REPORTS = {
  api: 'backend/target/surefire-reports',
  launcher: 'backend/launcher/target/surefire-reports',
};

const files = (folder, end) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const ENTITIES = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
const asText = (xml) =>
  xml
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name) => ENTITIES[name]);

/** The tests that ran in a step. */
const testsOf = (step) =>
  files(REPORTS[step] ?? join('.cache/reports', step), '.xml')
    .flatMap((xml) => [...xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)])
    .filter(([, , inside = '']) => !inside.includes('<skipped'))
    .map(([, tag, inside = '']) => ({
      name: asText(`${attribute(tag, 'classname')} › ${attribute(tag, 'name')}`),
      seconds: Number(attribute(tag, 'time')),
      // Also what went well the second time only.
      failed: /<(failure|error|flakyFailure|rerunFailure)\b/.test(inside),
      step,
    }));

const steps = files(STEPS, '.took').map((took) => {
  const [step, status, real, user, system] = took.trim().split(' ');
  return {
    step,
    ok: status === '0',
    seconds: Number(real),
    busy: Number(user) + Number(system),
    tests: testsOf(step),
  };
});
const tests = steps.flatMap((step) => step.tests);
const failed = tests.filter((test) => test.failed);
const slowest = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
const red = steps.filter(({ ok }) => !ok).map(({ step }) => step);

const row = (step, ...columns) =>
  console.log(step.padEnd(12) + columns.map((column) => `${column}`.padStart(9)).join(''));

console.log();
row('step', 'seconds', 'cpu s', 'tests');
for (const { step, seconds, busy, tests, ok } of steps.toSorted((a, b) => b.busy - a.busy)) {
  row(step, seconds.toFixed(0), busy.toFixed(0), tests.length || '', ok ? '' : 'FAILED');
}
console.log('\nThe ten slowest tests');
for (const { step, name, seconds } of slowest) {
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${step}: ${name.slice(0, 120)}`);
}
if (failed.length > 0) console.log('\nFailed');
for (const { step, name } of failed) console.log(`  ${step}: ${name}`);
console.log(`\n${tests.length - failed.length} passed, ${failed.length} failed`);
const green = process.argv[2] === '0';
console.log(green ? 'Everything passed.' : `Not green: ${red.join(', ') || 'the build'}.`);
