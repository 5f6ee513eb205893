import { parse, type Node } from 'acorn'

/** A text without some of its places, and with others changed. */
interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

type Any = Node & Record<string, unknown>

const within = (node: Any, { start, end }: Place) => node.start >= start && node.end <= end
const isNode = (value: unknown): value is Any => typeof value === 'object' && value !== null && 'type' in value

function* nodes(node: Any): Generator<Any> {
  yield node
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodes(child)
}

const named = (node: unknown, object: string): string | undefined => {
  if (!isNode(node) || node.type !== 'MemberExpression' || node.computed) return undefined
  const [of, property] = [node.object as Any, node.property as Any]
  return of.name === object ? (property.name as string) : undefined
}

/**
 * react-reconciler for one host: what the host says of itself stands in the text, so that the minifier drops what is for
 * other hosts, and of what it gives away stays what the host asks for.
 * @param host Constants and names of functions of the host's configuration; all others it does not have
 * @param asked Names that the host asks of the reconciler
 * @throws Error where the text is not of the shape that react-reconciler 0.29 has
 */
export function reconcilerFor(text: string, host: ReadonlyMap<string, string>, asked: readonly string[]): string {
  const places: Place[] = []
  const given = new Set<string>()
  for (const node of nodes(parse(text, { ecmaVersion: 2020 }) as unknown as Any)) {
    if (places.some((place) => within(node, place))) continue
    const fromHost = named(node, '$$$hostConfig')
    if (fromHost !== undefined) {
      const known = host.get(fromHost)
      if (known !== '') places.push({ start: node.start, end: node.end, text: known ?? 'void 0' })
    }
    const expression = node.type === 'ExpressionStatement' ? (node.expression as Any) : undefined
    const name = expression?.type === 'AssignmentExpression' ? named(expression.left, 'exports') : undefined
    if (name !== undefined) {
      given.add(name)
      if (!asked.includes(name)) places.push({ start: node.start, end: node.end, text: '' })
    }
  }
  const missing = asked.filter((name) => !given.has(name))
  if (missing.length > 0) throw new Error(`react-reconciler gives no ${missing.join(', ')}`)
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: other }) => whole.slice(0, start) + other + whole.slice(end), text)
}

/**
 * What a host's source says of itself: constants with their values, functions with ''.
 * @param source A module with `const hostConfig = { … }`
 */
export function hostOf(source: string): ReadonlyMap<string, string> {
  for (const node of nodes(parse(source, { ecmaVersion: 2020, sourceType: 'module' }) as unknown as Any)) {
    if (node.type !== 'VariableDeclarator' || (node.id as Any).name !== 'hostConfig') continue
    const properties = (node.init as { properties: (Any & { key: Any; value: Any })[] } & Any).properties
    return new Map(
      properties.map(({ key, value }) => [
        key.name as string,
        value.type === 'Literal' ? source.slice(value.start, value.end) : '',
      ]),
    )
  }
  throw new Error('@tarojs/react has no hostConfig')
}
