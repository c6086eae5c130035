import type { TestProject } from 'vitest/node';
import { PostgresServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database of the server under test, whose user may create others. */
    postgres: string;
  }
}

/** One server a test run: that of ONRECORD_TEST_POSTGRES, or one of our own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = givenServer();
  if (given !== null) {
    project.provide('postgres', given);
    return undefined;
  }
  const server = await PostgresServer.create();
  project.provide('postgres', server.urlOf('postgres'));
  return () => server.remove();
}

/** A database of a server that is there already; `null` where the tests start one. */
export function givenServer(): string | null {
  return process.env.ONRECORD_TEST_POSTGRES || null;
}
