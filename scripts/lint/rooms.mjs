/** Rooms inside a module (a service or a kit), by path below its folder; the first that fits. */
const inModule = [
  [/^contract\/endpoints$/, 'endpoints'],
  [/^contract(\/|$)/, 'contract'],
  [/^city$/, 'city'],
  [/^rules(\/|$)/, 'rules'],
  [/^texts(\/|$)/, 'texts'],
  [/^api$/, 'api'],
  [/^(\w+-)?store(\/|$)/, 'store'],
  [/^pages\//, 'pages'],
  [/^parts\//, 'parts'],
  [/^server\/port$/, 'server port'],
  [/^server\//, 'server side'],
  [/^agency\/protocol$/, 'protocol'],
  [/^agency\/client$/, 'client'],
  [/^agency\/(mock(\/|$)|residents$)/, 'pretend department'],
  [/^(service|kit)\.json$|^city\.schema\.json$/, 'manifest'],
]

/**
 * The server's rooms, bottom up. A room imports itself, those on lines below it, and src/shared; rooms on one line do
 * not know each other. `top` is the composition root and what starts it.
 */
export const serverLines = [
  ['base'],
  ['crypto'],
  ['departments'],
  ['config'],
  ['database'],
  ['wechat', 'queue'],
  ['identity'],
  ['delegation'],
  ['consent'],
  ['messaging', 'catalogue', 'calendar', 'places', 'geocoding', 'own-data', 'offers'],
  ['search'],
  ['http'],
  ['top'],
]

const BASE =
  /^(ports|job-ports|errors|error-catalogue|module|clock|ids|random|gathered|sql-arrays|recent|files|validation|cities)$/

function serverRoom(below) {
  const [folder, ...rest] = below.split('/')
  if (folder === 'testing') return 'server testing'
  // A program of its own wires what it needs, wherever it lies
  if (/(^|-)main$/.test(below)) return 'server/top'
  if (rest.length > 0) return `server/${folder}`
  if (/\.gen$/.test(folder)) return 'server indexes'
  if (folder === 'config') return 'server/config'
  return BASE.test(folder) ? 'server/base' : 'server/top'
}

/** Without what an import may leave out: the ending, the platform's twin, the name of a folder's own file. */
const bare = (path) =>
  path
    .replace(/\.(tsx?|jsx?|mjs|cjs|scss)$/, '')
    .replace(/\.h5$/, '')
    .replace(/\/index$/, '')

/**
 * Where a file lives, by its path below the root alone; the file need not exist.
 * @returns its path without endings, its room (absent where no room is meant to hold it), and its owner: the module,
 * page or folder whose other files are its own
 */
export function placeOf(file) {
  const path = bare(file)
  const place = (room, owner = '') => ({ path, room, owner })
  if (/\.(test|journey)$|^src\/([^/]+\/)+tests\//.test(path)) return place('tests')
  const module = /^(src\/(service|kit)s\/[^/]+)(?:\/(.*))?$/.exec(path)
  if (module) {
    const [, owner, kind, below = ''] = module
    const found = inModule.find(([pattern]) => pattern.test(below))?.[1]
    // A component or a helper of a kit may lie in its folder: all but server, agency and tests is the phone's
    const loose = kind === 'kit' && /^[^/]+$/.test(below) ? 'parts' : undefined
    return { ...place(found ?? loose, owner), kit: kind === 'kit' }
  }
  const shared = /^src\/shared\/([^/]+)(\/|$)/.exec(path)
  if (shared) {
    return shared[2] ? place('shared folder', `src/shared/${shared[1]}`) : place('shared', 'src/shared')
  }
  const page = /^src\/pages\/[^/]+/.exec(path)
  if (page) return place('page', page[0])
  if (/^src\/[^/]+\.gen$/.test(path)) return place('indexes')
  if (/^src\/(app|app\.config|globals\.d)$/.test(path)) return place('app')
  if (/^src\/core\/http\//.test(path)) return place('core/http')
  if (/^src\/core\//.test(path)) return place('core')
  if (/^src\/ui(\/|$)/.test(path)) return place('ui')
  if (/^server\//.test(path)) return place(serverRoom(path.slice('server/'.length)))
  if (/^mock\//.test(path)) return place('mock')
  if (/^tests\//.test(path)) return place('tests')
  return place(/^(src|server)(\/|$)|^\.\.(\/|$)/.test(path) ? undefined : 'tools')
}
