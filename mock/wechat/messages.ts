/** Longest value and form of each kind of field (WeChat: subscribe messages, limits of their fields). */
const kinds: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/su,
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  phone_number: /^[+\d()-]{1,17}$/,
  car_number: /^.{1,8}$/su,
  name: /^(\p{Script=Han}{1,10}|[A-Za-z ]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  amount: /^¥?\d{1,10}(\.\d{1,2})?元?$/,
  date: /^.{1,40}$/su,
  time: /^.{1,40}$/su,
}

export interface SubscribeRequest {
  readonly touser?: string
  readonly template_id?: string
  readonly page?: string
  readonly data?: Readonly<Record<string, { readonly value?: unknown }>>
  readonly miniprogram_state?: string
}

/** WeChat's errcode for data that does not fit, 0 for data that does. */
export function dataFault(data: SubscribeRequest['data'] = {}): number {
  const entries = Object.entries(data)
  const fits = entries.every(([field, { value }]) => {
    const form = kinds[field.replace(/\d+$/, '')]
    return typeof value === 'string' && form !== undefined && form.test(value)
  })
  return fits && entries.length > 0 ? 0 : 47003
}

/** How many messages of a template each WeChat user still allows: one for each "yes". */
export class Grants {
  private readonly left = new Map<string, number>()
  private readonly key = (openid: string, template: string) => `${openid} ${template}`

  allow(openid: string, template: string): void {
    const key = this.key(openid, template)
    this.left.set(key, (this.left.get(key) ?? 0) + 1)
  }

  take(openid: string, template: string): boolean {
    const key = this.key(openid, template)
    const left = this.left.get(key) ?? 0
    if (left > 0) this.left.set(key, left - 1)
    return left > 0
  }

  clear(): void {
    this.left.clear()
  }
}
