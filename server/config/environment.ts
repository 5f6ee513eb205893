import { textOf, Wrong } from './kinds'
import { areShared } from './keys'
import { meant } from './near'
import { names, others, settingOf, type Name, type Values } from './schema'

export type Env = Readonly<Record<string, string | undefined>>

export type Source = 'environment' | 'file' | 'default' | 'unset'

interface Given {
  readonly text?: string
  readonly source: Source
}

const fileOf = (name: Name) => `${name}_FILE`

/** What is set to nothing counts as not set, as compose files have it. */
const said = (env: Env, name: string): string | undefined => env[name] || undefined

/** The file that a secret lies in. */
const twinOf = (env: Env, name: Name) => (settingOf(name).secret ? said(env, fileOf(name)) : undefined)

/** The text of a setting, and where it comes from. @throws Wrong */
function givenOf(env: Env, name: Name): Given {
  const { usual } = settingOf(name)
  const [text, file] = [said(env, name), twinOf(env, name)]
  if (text !== undefined && file) throw new Wrong(`is given twice: unset it or ${fileOf(name)}`)
  if (text !== undefined) {
    if (text !== text.trim()) throw new Wrong('has a space or line end before or after it')
    return { text, source: 'environment' }
  }
  if (!file) return { text: usual, source: usual === undefined ? 'unset' : 'default' }
  const kept = textOf(file).trim()
  if (!kept) throw new Wrong(`is empty in ${file}`)
  return { text: kept, source: 'file' }
}

function sentence(env: Env, name: Name, { message }: Wrong): string {
  const text = said(env, name) ?? ''
  const shown = settingOf(name).shown && message.startsWith('must') && text.length <= 40
  return shown ? `${name} is ${text}: it ${message}.` : `${name} ${message}.`
}

const valueOf = <N extends Name>(name: N, { text }: Given): Values[N] =>
  (text === undefined ? undefined : settingOf(name).read(text)) as Values[N]

/** A name that begins with ours, unless Kubernetes made it of a service called so. */
const isOfOurs = (name: string) => /^JINBAN_(?!SERVICE_|PORT(_|$))/.test(name)

/** Names in the environment that look like ours and that nothing reads. */
function unread(env: Env): string[] {
  const twins = names.filter((name) => settingOf(name).secret).map(fileOf)
  const ours = [...names, ...twins]
  const known = new Set<string>([...ours, ...others])
  return Object.keys(env).flatMap((name) => {
    if (env[name] === undefined || known.has(name)) return []
    // Windows has names in any case
    if (process.platform === 'win32' && known.has(name.toUpperCase())) return []
    const twin = names.find((one) => name === fileOf(one))
    if (twin) return [`${name} is not read: ${twin} does not come from a file, set it outright.`]
    const near = meant(name, ours)
    if (near) return [`${name} is not read: ${near} may be meant.`]
    return isOfOurs(name) ? [`${name} is not read: unset it.`] : []
  })
}

const all = (env: Env, ...of: Name[]) => of.filter((name) => said(env, name) ?? twinOf(env, name))

/** What does not go together, or is missing. */
function together(env: Env, values: Partial<Values>): string[] {
  const production = values.NODE_ENV === 'production'
  const missing = production ? names.filter((name) => settingOf(name).needed && all(env, name).length === 0) : []
  const groups: readonly Name[][] = [
    ['FIELD_KEYS', 'INDEX_KEY'],
    ['WECHAT_APPID', 'WECHAT_SECRET'],
    ['WECHAT_H5_APPID', 'WECHAT_H5_SECRET', 'REAL_NAME_H5_URL'],
  ]
  const { FIELD_KEYS: fields, INDEX_KEY: index } = values
  return [
    ...(missing.length > 0 ? [`Set ${missing.join(', ')}: production does not start without.`] : []),
    ...(production && said(env, 'CLOCK_URL')
      ? ['CLOCK_URL is for trying things out: production keeps its own time. Unset it.']
      : []),
    ...groups
      .filter(
        (group) =>
          ![0, group.length].includes(all(env, ...group).length) && !group.some((name) => missing.includes(name)),
      )
      .map((group) => `${group.slice(0, -1).join(', ')} and ${group.at(-1)} go together: set all of them, or none.`),
    ...(fields && index && areShared(fields, index) ? ['INDEX_KEY must not be one of FIELD_KEYS.'] : []),
  ]
}

export interface Reading {
  /** Without those in which something is wrong. */
  readonly values: Partial<Values>
  readonly sources: Readonly<Record<Name, Source>>
  /** What is wrong, a sentence each; none holds a secret. */
  readonly problems: readonly string[]
}

/** Reads every setting. */
export function readSettings(env: Env): Reading {
  const values: Partial<Record<Name, unknown>> = {}
  const sources = {} as Record<Name, Source>
  const problems: string[] = []
  for (const name of names) {
    try {
      sources[name] = said(env, name) ? 'environment' : twinOf(env, name) ? 'file' : 'unset'
      const given = givenOf(env, name)
      sources[name] = given.source
      values[name] = valueOf(name, given)
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      problems.push(sentence(env, name, error))
    }
  }
  return {
    values: values as Partial<Values>,
    sources,
    problems: [...problems, ...together(env, values as Partial<Values>), ...unread(env)],
  }
}

/** Every setting. @throws Error with a sentence for each thing that is wrong */
export function settingsOf(env: Env): Values {
  const { values, problems } = readSettings(env)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return values as Values
}

/** One setting, for a program that needs no more. @throws Error with what is wrong with it */
export function oneSetting<N extends Name>(env: Env, name: N): Values[N] {
  try {
    return valueOf(name, givenOf(env, name))
  } catch (error) {
    throw error instanceof Wrong ? new Error(sentence(env, name, error)) : error
  }
}
