/** Longest value of each of WeChat's field kinds, in characters (subscribe messages, limits of their fields). */
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

export interface MessageTemplate {
  /** Our field names → the field of WeChat's template, "thing1". */
  readonly fields: Readonly<Record<string, `${Kind}${number}`>>
  /** Fields that may be absent; WeChat then gets `-`. */
  readonly optional: readonly string[]
}

/** The messages we send; MESSAGE_TEMPLATES gives the id WeChat has for each in this mini-program. */
export const messageTemplates: Readonly<Record<string, MessageTemplate>> = {
  'case-progress': {
    fields: { matter: 'thing1', progress: 'thing2', caseNumber: 'character_string3' },
    optional: ['caseNumber'],
  },
}

const allowed: Partial<Record<Kind, RegExp>> = {
  character_string: /^[\x20-\x7e]+$/,
  number: /^-?[\d.]+$/,
  letter: /^[A-Za-z]+$/,
  phone_number: /^[+\d()-]+$/,
}

/**
 * What WeChat gets for our fields.
 * @throws Error when a field is unknown, missing, too long or of the wrong kind: a fault of the service's own
 */
export function wechatData(template: string, data: Readonly<Record<string, string>>): Record<string, string> {
  const known = messageTemplates[template]
  if (!known) throw new Error(`no message template ${template}`)
  const unknown = Object.keys(data).find((name) => !known.fields[name])
  if (unknown) throw new Error(`${template} has no field ${unknown}`)
  return Object.fromEntries(
    Object.entries(known.fields).map(([name, field]) => {
      const value = data[name] ?? (known.optional.includes(name) ? '-' : undefined)
      const kind = field.replace(/\d+$/, '') as Kind
      if (!value) throw new Error(`${template} needs ${name}`)
      if ([...value].length > LONGEST[kind]) throw new Error(`${template}.${name} is over ${LONGEST[kind]} characters`)
      if (allowed[kind]?.test(value) === false) throw new Error(`${template}.${name} is no ${kind}`)
      return [field, value]
    }),
  )
}
