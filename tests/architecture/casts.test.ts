import ts from 'typescript'
import { files, read } from './files'

/** Where types say what is data: the server, the modules' own sides of it, and how the phone asks. */
const isSeam = (file: string) =>
  /^(server\/|src\/core\/http\/|src\/(kits|services)\/[^/]+\/(server\/|agency\/client\.ts$))/.test(file) &&
  /\.ts$/.test(file) &&
  !/^server\/testing\/|\.test\.ts$|\.gen\.ts$/.test(file)
/** A module's own side meets typed ports only: it has nothing to assert. */
const isModule = (file: string) => /^src\/(kits|services)\//.test(file)

/** Assertions that no type can spare: file, what is asserted, why. */
const exceptions: readonly (readonly [file: string, text: string, why: string])[] = [
  ['server/departments/client.ts', 'as DepartmentPort<string>', 'an answer has passed the schema its type is made of'],
  ['server/catalogue/in-language.ts', 'as InLanguage<T>', 'a walk over any structure has no type of its own'],
  [
    'src/kits/acts/server/repository.ts',
    "as Pick<StoredAct, 'wish' | 'outcome'>",
    'what was sealed here opens nowhere else: it is what this file wrote',
  ],
  [
    'src/services/progress/server/repository.ts',
    'as TheirCase',
    'the same: what was sealed here is what this file wrote',
  ],
  ['src/kits/acts/server/repository.ts', 'as Act<S, W, O>', 'a row carries what the kind that wrote it says'],
  ['server/http/error-handler.ts', 'as unknown as ErrorObject[]', 'Fastify types what Ajv said by half'],
  [
    'server/http/durations.ts',
    'as unknown as Metric',
    'of a metric, a registry reads its name and what it gives; its type names four classes',
  ],
]
/** Files whose every assertion is one of the above: what all handlers, departments and texts go through. */
const strict = [
  'server/ports.ts',
  'server/module.ts',
  'server/platform.ts',
  'server/departments/client.ts',
  'server/catalogue/in-language.ts',
  'server/catalogue/routes.ts',
  'server/messaging/routes.ts',
  'server/identity/routes.ts',
  'server/identity/sign-in.ts',
  'server/search/routes.ts',
]

interface Cast {
  readonly text: string
  /** To `any` or `never`, or by way of `unknown`. */
  readonly blind: boolean
}

const { AnyKeyword, NeverKeyword, UnknownKeyword } = ts.SyntaxKind
const isBlind = ({ kind }: ts.TypeNode) => kind === AnyKeyword || kind === NeverKeyword

/** Assertions of a source, `as const` aside, and each `any`: whoever writes it, the compiler looks away. */
function castsIn(source: string): Cast[] {
  const found: Cast[] = []
  const file = ts.createSourceFile('cast.ts', source, ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') {
      const through = ts.isAsExpression(node.expression) && node.expression.type.kind === UnknownKeyword
      const text = `${through ? 'as unknown ' : ''}as ${node.type.getText()}`
      found.push({ text, blind: through || isBlind(node.type) })
    } else if (node.kind === AnyKeyword) found.push({ text: 'any', blind: true })
    if (ts.isParameter(node) && node.type?.kind === NeverKeyword) found.push({ text: 'a never given', blind: true })
    ts.forEachChild(node, visit)
  }
  visit(file)
  // Of "x as unknown as T" the outer one says it all
  return found.filter(({ text }) => text !== 'as unknown')
}

test.each([
  ['f(x as never)', 'as never', true],
  ['const y = x as any', 'as any', true],
  ['const y = x as unknown as Y', 'as unknown as Y', true],
  ['const f = (x: any) => x', 'any', true],
  ['const f = (x: never) => x', 'a never given', true],
  ['const y = x as Y', 'as Y', false],
])('%s is seen', (source, text, blind) => {
  expect(castsIn(source)).toContainEqual({ text, blind })
})

test.each(['const a = [1] as const', 'type A<T> = T extends string ? T : never', 'const x: unknown = 1'])(
  '%s is none',
  (source) => {
    expect(castsIn(source)).toEqual([])
  },
)

const seams = files().filter(isSeam)
const isListed = (file: string, { text }: Cast) => exceptions.some(([at, said]) => at === file && said === text)

test('at the seams nobody looks away from a type', () => {
  expect(seams).toEqual(expect.arrayContaining(strict))
  const blind = seams.flatMap((file) =>
    castsIn(read(file))
      .filter((cast) => (cast.blind || isModule(file) || strict.includes(file)) && !isListed(file, cast))
      .map(({ text }) => `${file}: ${text}`),
  )
  expect(blind).toEqual([])
})

test('every exception is still one', () => {
  const gone = exceptions.filter(
    ([file, text]) => castsIn(read(file)).filter((cast) => cast.text === text).length !== 1,
  )
  expect(gone).toEqual([])
})
