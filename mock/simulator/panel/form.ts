import type { Values } from './address'
import { element } from './element'
import { groups, type Field, type Option as Choice } from './choices'

const titles = {
  who: '谁，从哪来',
  page: '打开哪一页',
  outside: '外面的世界',
  phone: '手机：马上变，不重来',
} as const

/** Apart from the page's own: a department may be called anything. */
const idOf = (name: string) => `field-${name}`

function typed({ name, type, hint, offers }: Field, value: string): HTMLElement[] {
  const input = document.createElement('input')
  Object.assign(input, { id: idOf(name), name, value, placeholder: hint ?? '', type: type ?? 'text' })
  if (!offers) return [input]
  const list = document.createElement('datalist')
  list.id = `offers-${name}`
  input.setAttribute('list', list.id)
  for (const { value: offered, text } of offers) list.append(new Option(text, offered))
  return [input, list]
}

function add(select: HTMLSelectElement, { value, text, group }: Choice, chosen: string): void {
  const last = select.lastElementChild
  const own = last instanceof HTMLOptGroupElement && last.label === group ? last : undefined
  const box = group ? (own ?? Object.assign(document.createElement('optgroup'), { label: group })) : select
  if (group && !own) select.append(box)
  box.append(new Option(text, value, false, value === chosen))
}

function control(field: Field, value: string): HTMLElement[] {
  const { name, options } = field
  if (!options) return typed(field, value)
  const select = document.createElement('select')
  Object.assign(select, { id: idOf(name), name })
  const known = options.some((option) => option.value === value)
  for (const option of known ? options : [...options, { value, text: value }]) add(select, option, value)
  return [select]
}

function labelled(field: Field, values: Values): HTMLElement {
  const box = element('div', '', 'field')
  const label = element('label', field.label)
  label.htmlFor = idOf(field.name)
  box.append(label, ...control(field, values[field.name] ?? field.usual))
  return box
}

/** Draws the fields with these values; `changed` is told which, after each change. */
export function drawForm(
  form: HTMLFormElement,
  fields: readonly Field[],
  values: Values,
  changed: (name: string) => void,
): void {
  const focused = (document.activeElement as Partial<HTMLInputElement> | null)?.name ?? ''
  const sets = groups.map((group) => {
    const set = element('fieldset')
    const grid = element('div', '', 'grid')
    grid.append(...fields.filter((field) => field.group === group).map((field) => labelled(field, values)))
    set.append(element('legend', titles[group]), grid)
    return set
  })
  form.replaceChildren(...sets)
  // Who goes by keyboard stays where they were
  if (focused) (form.elements.namedItem(focused) as HTMLElement | null)?.focus()
  form.onchange = ({ target }) => changed((target as HTMLInputElement).name)
  form.onsubmit = (event) => event.preventDefault()
}

export function readForm(form: HTMLFormElement): Values {
  const values: Record<string, string> = {}
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') values[name] = value.trim()
  })
  return values
}
