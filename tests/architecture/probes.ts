import type { Probe } from './linted'

/** Reads imports.probes.txt, whose head says how it is written: section → its probes. */
export function probesIn(text: string): Record<string, Probe[]> {
  const sections: Record<string, Probe[]> = {}
  let probes: Probe[] = []
  let file = ''
  for (const line of text.split('\n').filter((one) => one && !one.startsWith('#'))) {
    const section = /^\[(.+)\]$/.exec(line)?.[1]
    if (section) sections[section] = probes = []
    else if (line.startsWith(' ')) probes.push({ file, code: line.trim() })
    else {
      const [name = '', ...paths] = line.split(' ')
      file = name
      probes.push(...paths.map((path) => ({ file, code: `import '${path}'` })))
    }
  }
  return sections
}
