// Adds up the closing lines that vitest prints for each package, read from standard input, and prints
// "N passed, N failed". Exits 1 when a test failed or none ran.
import { stripVTControlCharacters } from 'node:util';

let log = '';
for await (const chunk of process.stdin) log += chunk;

let passed = 0;
let failed = 0;
for (const line of stripVTControlCharacters(log).split('\n')) {
  if (!/(^|\s)Tests\s+\d+ (passed|failed)/.test(line)) continue;
  passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
