/** Whether an answer names, at its top, the id number of somebody else than was asked about. */
export const isAboutAnother = (answer: unknown, idNumber: string): boolean => {
  const named = (answer as { idNumber?: unknown } | null)?.idNumber
  return typeof named === 'string' && named.toUpperCase() !== idNumber
}
