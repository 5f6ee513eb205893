/*
 * Arrays as PostgreSQL reads them, for a parameter that is cast: `${texts(ids)}::uuid[]`. postgres.js knows arrays only
 * once a connection has asked for their types, which its first query does not wait for.
 */

/** Texts, or what is written as text. */
export const texts = (all: readonly (string | null)[]): string =>
  `{${all.map((one) => (one === null ? 'null' : `"${one.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`

/** Byteas. */
export const bytes = (all: readonly Buffer[]): string =>
  `{${all.map((one) => `"\\\\x${one.toString('hex')}"`).join(',')}}`
