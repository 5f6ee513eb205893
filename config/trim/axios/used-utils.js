/**
 * webpack loader for axios/lib/utils.js, whose one exported object keeps every helper alive: hands on only the names
 * that the rest of this build's axios asks for, so that the others are dropped.
 */
module.exports = function usedUtils(source) {
  const names = new Set(this.getOptions().names)
  const found = /export default \{([^}]*)\};?\s*$/.exec(source)
  if (!found) throw new Error('axios/lib/utils.js does not end with one exported object: see config/trim/axios.ts')
  const entries = found[1]
    .replace(/\/\/.*$/gm, '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => names.has(entry.split(':')[0]))
  return `${source.slice(0, found.index)}export default { ${entries.join(', ')} }\n`
}
