import type { MessageTemplates } from '../ports'

/** Longest value of each of WeChat's field kinds of a subscribe message, in characters. */
const LONGEST = {
  thing: 20,
  character_string: 32,
  number: 32,
  letter: 32,
  phone_number: 17,
  car_number: 8,
  name: 10,
  phrase: 5,
  amount: 12,
  date: 40,
  time: 40,
} as const

type Kind = keyof typeof LONGEST

const allowed: Partial<Record<Kind, RegExp>> = {
  character_string: /^[\x20-\x7e]+$/,
  number: /^-?[\d.]+$/,
  letter: /^[A-Za-z]+$/,
  phone_number: /^[+\d()-]+$/,
}

const kindOf = (field: string): Kind | undefined => {
  const name = field.replace(/\d+$/, '')
  return name in LONGEST ? (name as Kind) : undefined
}

/** The templates of all modules together. @throws Error where two declare one name, or a field has no kind WeChat knows */
export function templatesOf(
  modules: readonly { readonly id: string; readonly messages?: MessageTemplates }[],
): MessageTemplates {
  const all: Record<string, MessageTemplates[string]> = {}
  for (const { id, messages = {} } of modules) {
    for (const [name, template] of Object.entries(messages)) {
      if (all[name]) throw new Error(`${id}: the message template ${name} is another module's`)
      const odd = Object.values({ ...template.required, ...template.optional }).find((field) => !kindOf(field))
      if (odd) throw new Error(`${id}: ${name} has the field ${odd}, which WeChat does not know`)
      all[name] = template
    }
  }
  return all
}

function checked(name: string, field: string, value: string): string {
  const kind = kindOf(field)
  if (!kind) throw new Error(`${name}: WeChat knows no field ${field}`)
  if ([...value].length > LONGEST[kind]) throw new Error(`${name} is over ${LONGEST[kind]} characters`)
  if (allowed[kind]?.test(value) === false) throw new Error(`${name} is no ${kind}`)
  return value
}

/**
 * What WeChat gets for our fields; `-` for one that may be absent and is.
 * @throws Error when a field is unknown, missing, too long or of the wrong kind: a fault of the module's own
 */
export function wechatData(
  templates: MessageTemplates,
  template: string,
  data: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const known = templates[template]
  if (!known) throw new Error(`no message template ${template}`)
  const fields = { ...known.required, ...known.optional }
  const unknown = Object.keys(data).find((name) => !fields[name])
  if (unknown) throw new Error(`${template} has no field ${unknown}`)
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = data[name] ?? (name in known.optional ? '-' : undefined)
      if (!value) throw new Error(`${template} needs ${name}`)
      return [field, checked(`${template}.${name}`, field, value)]
    }),
  )
}
