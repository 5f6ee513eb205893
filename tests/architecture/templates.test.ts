import { files, read } from './files'
import { attributesSet, type SetAttribute } from './templates'

interface Attributes {
  readonly aria: Readonly<Record<string, Readonly<Record<string, ''>>>>
  readonly used: Readonly<Record<string, readonly string[]>>
}

const { aria, used } = jest.requireActual<Attributes>('../../config/plugins/attributes')

/** What any element may have: React's own, and what Taro writes into every template. */
const everywhere = ['key', 'ref', 'className', 'style', 'id', 'onClick']

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** As Taro's tables name it: onInput is bindInput, blockSize block-size. */
const namesOf = (attribute: string) => [attribute, attribute.replace(/^on/, 'bind'), dashed(attribute)]

/** Whether the trimmed templates have the attribute: what they lack is set and does nothing. */
function isKept({ component, attribute }: SetAttribute): boolean {
  const kept = used[component]
  // Only components that are listed are trimmed
  if (!kept || everywhere.includes(attribute)) return true
  const accessible = Object.keys(aria[component] ?? {})
  return namesOf(attribute).some((name) => kept.includes(name) || accessible.includes(name))
}

const lostIn = (source: string, file: string) =>
  attributesSet(source, file)
    .filter((one) => !isKept(one))
    .map(({ component, attribute }) => `${file}: ${component} ${attribute}`)

const screens = files().filter(
  (file) => /^src\/.*\.tsx$/.test(file) && !/\.test\.tsx$|\.h5\.tsx$|^src\/pages\/gallery\//.test(file),
)

test('every attribute that a screen sets is in the templates (config/plugins/attributes.js)', () => {
  expect(screens.length).toBeGreaterThan(100)
  expect(screens.flatMap((file) => lostIn(read(file), file))).toEqual([])
})

test('no attribute is kept that nobody sets', () => {
  const set = screens.flatMap((file) => attributesSet(read(file), file))
  const idle = Object.entries(used).flatMap(([component, kept]) =>
    kept.filter((name) => !set.some((one) => one.component === component && namesOf(one.attribute).includes(name))),
  )
  expect(idle).toEqual([])
})

const wrong = `import { View as Box, Input, Text } from '@tarojs/components'
import { Other } from './other'
const more = (a: number) => ({ hoverClass: a })
const x = <Box hoverClass="on" className="a" {...more(1)}>
  <Input password {...(process.env.TARO_ENV === 'h5' ? { nativeProps: 1 } : { cursor: 2, ariaLabel: 'a' })} />
  <Text {...props} {...a11y({ label })} onLongPress={go} /><Other password />
</Box>`

test('what is lost is found under another name, in a spread and in an event', () => {
  expect(lostIn(wrong, 'a.tsx')).toEqual([
    'a.tsx: View hoverClass',
    'a.tsx: View hoverClass',
    'a.tsx: Input password',
    'a.tsx: Input cursor',
    'a.tsx: Text [props]',
    'a.tsx: Text onLongPress',
  ])
})
