import { startTestCluster } from './cluster'

/** Runs once in jest's own process; its workers inherit the address. */
export default async function setup(): Promise<void> {
  const cluster = await startTestCluster()
  process.env.TEST_DATABASE_URL = cluster.url
  Object.assign(globalThis, { stopTestCluster: () => cluster.stop() })
}
