import { readSettings, type Env, type Source } from '../../server/config/environment'
import { names, settingOf, type Name } from '../../server/config/schema'

const WIDEST = 60

const cut = (text: string) => ([...text].length > WIDEST ? `${[...text].slice(0, WIDEST - 1).join('')}…` : text)

/** What is printed of a value: of a secret, only that there is one; of an address, no name and password. */
function shown(env: Env, name: Name, source: Source): string {
  const { secret, usual = '' } = settingOf(name)
  if (source === 'unset') return ''
  if (secret) return '••••••••'
  return cut(
    (source === 'default' ? usual : (env[name] ?? '')).replace(/\/\/[^/@]*@/, '//••••@').replace(/\p{C}/gu, ' '),
  )
}

/** All settings as lines: name, value (secrets masked), where it comes from, default. */
export function settingsTable(env: Env): string {
  const { sources } = readSettings(env)
  const rows = names.map((name) => {
    const { usually, needed } = settingOf(name)
    return [name, shown(env, name, sources[name]), sources[name], `${usually}${needed ? ' *' : ''}`.trim()]
  })
  const all = [['setting', 'value', 'from', 'default (*: production does not start without)'], ...rows]
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
