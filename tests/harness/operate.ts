/** Asks the backend's realm to do something to the world: see real-backend.ts. */
export const operate = async (name: string, argument?: unknown): Promise<unknown> =>
  JSON.parse(await globalThis.backendBridge.operate(JSON.stringify({ name, argument }))) as unknown
