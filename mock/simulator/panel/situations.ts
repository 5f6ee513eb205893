import type { KeptSituation } from '../told'
import { saidIn } from './address'
import { askDoor, button, byId, element, say } from './element'

function card({ title, shows, search }: KeptSituation): HTMLElement {
  const link = element('a', title)
  link.href = `?${new URLSearchParams(search).toString()}`
  const item = element('li')
  item.append(link, element('span', `手机上有“${shows}”`))
  return item
}

function grouped(situations: readonly KeptSituation[]): HTMLElement[] {
  const groups = [...new Set(situations.map(({ group }) => group))]
  return groups.map((group) => {
    const [box, list] = [element('div'), element('ul')]
    list.append(...situations.filter((one) => one.group === group).map(card))
    box.append(element('h3', group), list)
    return box
  })
}

/** Shows the situations that are kept, and keeps the one that is set as a file. @param search What the address says now */
export function watchSituations(search: () => string): void {
  const show = async () => {
    const { situations } = await askDoor<{ situations: readonly KeptSituation[] }>('situations')
    byId('situations').replaceChildren(...grouped(situations))
  }
  const field = (id: string) => byId<HTMLInputElement>(id).value.trim()
  byId('keep').replaceChildren(
    button('存成文件', () => {
      const given = { name: field('keep-name'), title: field('keep-title'), shows: field('keep-shows') }
      void askDoor<{ file: string }>('situations', {
        ...given,
        search: saidIn(search()),
      })
        .then(({ file }) => say(`存在 ${file}`))
        .then(show)
        .catch((error: unknown) => say((error as Error).message, true))
    }),
  )
  void show().catch((error: unknown) => say(String(error), true))
}
