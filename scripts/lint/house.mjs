import { layers } from './layers.mjs'
import { sql } from './sql.mjs'

const clock = (message) => [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
  { selector: "CallExpression[callee.name='Date']", message },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
]

const phoneClock = clock('Take time from core/clock: a phone may be wrong.')

const keeping = [
  {
    selector:
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[property.name=/Storage(Sync)?$/]',
    message: 'Keep through core/storage or core/tab: what is personal goes with the one wipe.',
  },
  {
    selector: "ImportDeclaration[source.value='zustand'] ImportSpecifier[imported.name='create']",
    message: 'Make stores by core/store: what is personal goes with the one wipe.',
  },
]

/**
 * The house's own rules, as ESLint configuration: imports run one way, SQL stands in repositories, time and chance come
 * from outside. None needs types, so that tests can try them on texts of files that are not there.
 */
export const house = [
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { house: { rules: { layers, sql } } },
    rules: { 'house/layers': 'error', 'house/sql': 'error' },
  },
  {
    // What is kept of a person goes with the one wipe, and screens have one clock: nothing goes past core
    files: [
      'src/{core,ui,pages}/**/*.{ts,tsx}',
      'src/{kits,services}/*/{pages,parts,store}/**/*.{ts,tsx}',
      'src/{kits,services}/*/*store.ts',
    ],
    ignores: ['**/*.test.ts', 'src/core/tests/**', '**/tests/**', 'src/core/{storage,tab.h5,store,clock,ids}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...keeping, ...phoneClock] },
  },
  {
    // What the phone is asked for can be refused, or not be there: core/device says how it came out
    files: [
      'src/{ui,pages}/**/*.{ts,tsx}',
      'src/{kits,services}/*/{pages,parts,store}/**/*.{ts,tsx}',
      'src/{kits,services}/*/*store.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Taro'][property.name!='pxTransform']",
          message: 'Ask through core/device or core/arrival/open-page: the phone may refuse, or not have it.',
        },
        ...keeping,
        ...phoneClock,
      ],
    },
  },
  {
    // Tests and the mock world must be able to set the server's time
    files: ['server/**/*.ts', 'src/*/*/server/**/*.ts', 'src/*/*/agency/client.ts'],
    ignores: ['**/*.test.ts', 'server/clock.ts', 'server/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...clock('Take time from ports.clock.'),
        {
          selector: 'TemplateElement[value.raw=/\\bnow\\(\\)|CURRENT_(TIMESTAMP|DATE|TIME)/i]',
          message: 'SQL takes time as a parameter.',
        },
      ],
    },
  },
  {
    // The same input gives the same answer, on the phone, on the server and next year
    files: [
      'src/shared/**/*.ts',
      'src/{services,kits}/*/{city,rules}.ts',
      'src/{services,kits}/*/{contract,rules}/**/*.ts',
    ],
    ignores: ['**/*.test.ts', 'src/shared/tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...clock('What is pure is told the time.'),
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'What is pure leaves nothing to chance.',
        },
      ],
    },
  },
]
