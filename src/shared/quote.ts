/**
 * Six digits to read out on the phone, "482 906": they follow from the request's id, which our log has with them.
 * @param requestId letters, digits and hyphens
 */
export const quoteOf = (requestId: string): string => {
  const end = parseInt(requestId.replace(/-/g, '').slice(-5), 36) || 0
  const digits = String(end % 1_000_000).padStart(6, '0')
  return `${digits.slice(0, 3)}\u00a0${digits.slice(3)}`
}
