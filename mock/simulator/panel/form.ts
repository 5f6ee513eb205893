import type { Field } from './choices'
import type { Values } from './address'

function control({ name, options, hint }: Field, value: string): HTMLSelectElement | HTMLInputElement {
  if (!options) {
    const input = document.createElement('input')
    Object.assign(input, { name, value, placeholder: hint ?? '' })
    return input
  }
  const select = document.createElement('select')
  select.name = name
  const known = options.some((option) => option.value === value)
  for (const option of known ? options : [...options, { value, text: value }]) {
    select.add(new Option(option.text, option.value, false, option.value === value))
  }
  return select
}

/** Draws the fields with these values; `changed` is told after each change. */
export function drawForm(form: HTMLFormElement, fields: readonly Field[], values: Values, changed: () => void): void {
  form.replaceChildren(
    ...fields.map((field) => {
      const label = document.createElement('label')
      label.append(field.label, control(field, values[field.name] ?? field.usual))
      return label
    }),
  )
  form.onchange = changed
  form.onsubmit = (event) => event.preventDefault()
}

export function readForm(form: HTMLFormElement): Values {
  const values: Record<string, string> = {}
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') values[name] = value.trim()
  })
  return values
}
