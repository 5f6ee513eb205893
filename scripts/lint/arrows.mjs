import { serverLines } from './rooms.mjs'

const shared = ['shared', 'shared folder']
const core = ['core', 'core/http']
const pureTypes = ['json-schema-to-ts as types']
const screen = ['react', '@tarojs/', 'zustand', ...pureTypes]

/** What of a kit a screen may use: all of it but its pages, server, agency and tests. */
const kit = ['kit parts', 'kit store', 'kit rules', 'kit texts', 'kit contract as types', 'kit endpoints as types']
const contract = [...shared, 'own contract', 'own endpoints', 'own city', 'kit contract', 'kit endpoints']
const contractAsTypes = ['own contract as types', 'own endpoints as types', 'own city as types']
const contractFromStore = ['own endpoints', 'own contract as types', 'own city as types']
const belowScreens = ['own parts', 'own store', 'own rules', 'own texts']
const ownServerSide = [
  ...['own contract', 'own endpoints', 'own city', 'own rules'],
  ...['own server side', 'own server port', 'own client', 'own protocol'],
]
const seamTypes = ['server/ports as types', 'server/errors as types', 'server/module as types']
/** What a module sees of the server it plugs into. */
const seams = [
  ...['server/ports', 'server/errors', 'server/module', 'server/validation'],
  ...['server/gathered', 'server/sql-arrays'],
  ...['server/error-catalogue as types', 'server indexes as types'],
]
const serverPackages = ['node:', 'fastify', '@fastify/', 'postgres', 'ajv', 'ajv-formats', 'pino', 'prom-client']

/** A room of the server: itself, the rooms on lines below it, src/shared; only the top knows the modules' indexes. */
const serverArrows = Object.fromEntries(
  serverLines.flatMap((line, height) =>
    line.map((room) => [
      `server/${room}`,
      {
        imports: [
          ...shared,
          ...serverLines.slice(0, height).flatMap((below) => below.map((name) => `server/${name}`)),
          `server/${room}`,
          room === 'top' ? 'server indexes' : 'server indexes as types',
        ],
        packages: [...serverPackages, 'cockatiel', ...pureTypes],
      },
    ]),
  ),
)

/**
 * Every arrow there is: room → what it may import, and which packages. What is not here is refused.
 * A room's name means that room anywhere; `own` the same module, page or folder; `kit` another module that is a kit;
 * `as types` that only a type may cross. A package's name ends in `/` or `:` where all below it may be used.
 */
export const arrows = {
  shared: { imports: ['shared'], packages: pureTypes },
  'shared folder': { imports: ['shared', 'own shared folder'], packages: pureTypes },
  core: { imports: [...shared, ...core, 'indexes'], packages: ['react', '@tarojs/', 'zustand', 'axios', 'ts-ics'] },
  'core/http': {
    imports: [...shared, ...core, 'indexes'],
    packages: ['react', '@tarojs/', 'zustand', 'axios', ...pureTypes],
  },
  ui: { imports: [...shared, ...core, 'ui'], packages: [...screen, 'leaflet'] },
  page: { imports: [...shared, ...core, 'indexes', 'ui', 'own page', ...kit], packages: screen },
  app: { imports: [...shared, ...core, 'indexes', 'app'], packages: screen },

  endpoints: { imports: contract, packages: pureTypes },
  contract: { imports: contract, packages: pureTypes },
  city: { imports: contract, packages: pureTypes },
  rules: { imports: [...shared, 'own rules', ...contractAsTypes], packages: pureTypes },
  texts: {
    imports: [...shared, 'own texts', 'own rules as types', ...contractAsTypes, 'src/core/text as types'],
    packages: pureTypes,
  },
  api: { imports: [...shared, ...core, 'own endpoints', 'own contract as types'], packages: pureTypes },
  store: {
    imports: [...shared, ...core, ...contractFromStore, 'own rules', 'own api', 'own store', ...kit],
    packages: screen,
  },
  parts: { imports: [...shared, 'core', 'ui', ...belowScreens, ...contractAsTypes, ...kit], packages: screen },
  pages: {
    imports: [...shared, 'core', 'ui', 'own pages', ...belowScreens, ...contractAsTypes, ...kit],
    packages: screen,
  },
  'server side': {
    imports: [...shared, ...ownServerSide, ...seams, 'kit server port as types', 'kit contract', 'kit endpoints'],
    packages: ['node:', 'postgres as types', ...pureTypes],
  },
  'server port': {
    imports: [...shared, ...seamTypes, ...contractAsTypes, 'own rules as types', 'kit server port as types'],
    packages: ['postgres as types', ...pureTypes],
  },
  protocol: { imports: shared, packages: pureTypes },
  client: {
    imports: [...shared, 'own protocol', ...contractAsTypes, 'server/ports as types', 'server/errors'],
    packages: ['node:', ...pureTypes],
  },
  'pretend department': {
    imports: [...shared, 'own pretend department', 'own protocol', 'own client', 'mock'],
    packages: ['node:', ...pureTypes],
  },

  ...serverArrows,

  mock: { anythingBut: ['tests'] },
  'server testing': { anythingBut: ['tests'] },
  tests: { anythingBut: [] },
  tools: { anythingBut: [] },
}
