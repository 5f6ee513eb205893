import { saidIn } from '../panel/address'
import { askDoor, button, byId, element, say } from '../panel/element'
import { instant } from '../panel/instant'
import type { KeptSituation, Screen } from '../told'
import { looks, phoneFrame, type Session, type SheetLook } from './frame'
import { Lazy } from './lazy'

const lazy = new Lazy()

/** The looks that the address names; all where it names none. */
const chosen = (): readonly SheetLook[] => {
  const ids = (saidIn(location.search).looks ?? '').split('.').filter(Boolean)
  return ids.length ? looks.filter(({ id }) => ids.includes(id)) : looks
}

const toAddress = (part: Readonly<Record<string, string>>) => {
  const query = new URLSearchParams({ ...saidIn(location.search), ...part })
  history.replaceState(null, '', `${location.pathname}?${query.toString()}`)
}

function figure({ title, address, search }: Screen, session: Session): HTMLElement {
  const [box, caption, row] = [element('figure'), element('figcaption'), element('div', '', 'looks')]
  const link = element('a', title)
  link.href = `./${search}`
  caption.append(link)
  for (const look of chosen()) {
    const screen = element('div', '', 'screen')
    screen.setAttribute('aria-label', `${title}，${look.title}`)
    screen.setAttribute('role', 'img')
    lazy.add(screen, () => phoneFrame(address, look, session))
    row.append(screen)
  }
  box.append(caption, row)
  return box
}

/** Draws every screen of the situation that there is. */
async function draw(): Promise<void> {
  lazy.clear()
  const { screens } = await askDoor<{ screens: readonly Screen[] }>('all-screens')
  const { session } = await askDoor<{ session: Session }>('session', {})
  const groups = [...new Set(screens.map(({ group }) => group))]
  byId('sheet').replaceChildren(
    ...groups.map((group) => {
      const [section, box] = [element('section'), element('div', '', 'screens')]
      box.append(...screens.filter((one) => one.group === group).map((one) => figure(one, session)))
      section.append(element('h2', group), box)
      section.style.marginTop = '12px'
      return section
    }),
  )
  say(`${screens.length} 页，${chosen().length} 种样子，看到哪里开到哪里`)
}

/** Makes the chosen situation, or takes the one that there is. */
async function show(situations: readonly KeptSituation[]): Promise<void> {
  const search = situations.find(({ name }) => name === saidIn(location.search).situation)?.search
  say('正在准备')
  if (search) await askDoor('situation', { ...search, now: instant(search.now) || undefined })
  await draw()
}

function choose(situations: readonly KeptSituation[]): void {
  const again = () => void show(situations).catch((error: unknown) => say((error as Error).message, true))
  const select = byId<HTMLSelectElement>('situation')
  const now = saidIn(location.search).situation ?? ''
  const named = situations.map(({ name, title, group }) => [name, `${group}：${title}`] as const)
  for (const [value, text] of [['', '模拟器现在的'] as const, ...named])
    select.add(new Option(text, value, false, value === now))
  select.onchange = () => {
    toAddress({ situation: select.value })
    again()
  }
  const only = (ids: string) => () => {
    toAddress({ looks: ids })
    again()
  }
  byId('looks').append(button('四种样子', only('')), ...looks.map(({ id, title }) => button(`只看${title}`, only(id))))
  again()
}

void askDoor<{ situations: readonly KeptSituation[] }>('situations')
  .then(({ situations }) => choose(situations))
  .catch((error: unknown) => say(String(error), true))
