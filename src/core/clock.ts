let ahead = 0

/** Learns from a response's Date header how far the phone's clock is off, in ms. */
export function setServerTime(date: string | undefined): void {
  const server = Date.parse(date ?? '')
  if (!Number.isNaN(server)) ahead = server - Date.now()
}

/** The time by the server's clock: phones are often wrong. */
export const now = (): Date => new Date(Date.now() + ahead)
