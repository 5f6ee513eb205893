/** Parts of an address that every page has. */
const COMMON = /^(index|pages|services|matter|event|guide|html)$/

/** As much of an address as is shown and read out. */
const LONGEST = 80

/** What an address asked for, fit to be shown: letters, digits and hyphens of its path. */
export const askedFor = (path: string): string =>
  path
    .replace(/[^\w/-]/g, '')
    .replace(/^\/+/, '')
    .slice(0, LONGEST)

/**
 * What an address that leads nowhere may have meant, as one would say it: pages and matters have English names.
 * @param path "services/passport/pages/renew/index" @param id of a matter or an event, where the address had one
 * @returns "passport renew"; empty where it says nothing
 */
export const wordsOf = (path: string, id = ''): string => {
  const parts = [...path.split('/'), id].filter((part) => !COMMON.test(part))
  return [...new Set(parts.flatMap((part) => part.match(/[a-z]{2,}/gi) ?? []))].slice(0, 6).join(' ').toLowerCase()
}
