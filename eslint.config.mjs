import fs from 'node:fs'
import importX from 'eslint-plugin-import-x'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const folders = (path) => (fs.existsSync(path) ? fs.readdirSync(path) : [])
const services = folders('src/services').map((id) => `src/services/${id}`)
const kits = folders('src/kits').map((id) => `src/kits/${id}`)
const phoneParts = (folder) => [`${folder}/*.{ts,tsx}`, `${folder}/{pages,store,rules,texts}/**/*`]

/** Imports run one way: page → store → api → contract; services → kits → ui and core. Derived from the folders. */
const zones = [
  ...services.map((folder) => ({
    target: folder,
    from: 'src/services',
    except: [`./${folder.split('/').pop()}`],
    message: 'A service never imports another service: share through a kit.',
  })),
  ...services.map((folder) => ({
    target: phoneParts(folder),
    from: [`${folder}/server`, `${folder}/agency`, `${folder}/tests`],
    message: 'Phone code never imports server, agency or tests.',
  })),
  ...kits.map((folder) => ({ target: folder, from: 'src/services', message: 'A kit knows no service.' })),
  { target: 'src/ui', from: ['src/services', 'src/kits', 'src/pages'], message: 'ui knows no service, kit or page.' },
  {
    target: 'src/core',
    from: ['src/services', 'src/kits', 'src/pages', 'src/ui'],
    message: 'core knows no service, kit, page or component.',
  },
  {
    target: 'src/shared',
    from: 'src',
    except: ['./shared'],
    message: 'pure imports nothing: it runs on the phone and on the server.',
  },
  {
    target: ['src/core', 'src/ui', 'src/kits', 'src/pages'],
    from: ['server', 'mock'],
    message: 'Phone code never imports the server or the mocks.',
  },
  {
    // agency/mock.ts and tests are the mock world's own; all else is product
    target: [
      'server',
      'src/*.{ts,tsx}',
      ...services.flatMap((folder) => [
        ...phoneParts(folder),
        `${folder}/server/**/*`,
        `${folder}/agency/{protocol,client}.ts`,
      ]),
    ],
    from: ['mock'],
    message: 'Product code has no branch for mocks.',
  },
].flatMap(({ target, ...zone }) => [].concat(target).map((one) => ({ target: one, ...zone })))

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', '.cache/**', '**/*.gen.ts', 'node_modules/**', 'bench/floor/**'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.phone.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, 'react-hooks': hooks },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
    rules: {
      ...hooks.configs.recommended.rules,
      'max-lines': ['error', { max: 300 }],
      'no-console': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The server takes time from its clock: tests and the mock world must be able to set it
    files: ['server/**/*.ts', 'src/services/*/server/**/*.ts'],
    ignores: ['**/*.test.ts', 'server/clock.ts', 'server/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take time from ports.clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take time from ports.clock.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\bnow\\(\\)|CURRENT_TIMESTAMP/i]',
          message: 'SQL takes time as a parameter.',
        },
      ],
    },
  },
)
