import type { FromSchema } from 'json-schema-to-ts'
import { checkDigit } from '../../../src/shared/id-number'
import type { protocol } from '../agency/protocol'

type Children = FromSchema<typeof protocol.children.response>

const child = { entry: 'Y990000009', name: '好小宝', birth: '2020-03-08', disputed: false } as const

const first17 = '99010120200308907'

/** One child who can be added, among whatever else a register may say. */
export const madeUp = {
  children: ({ children }: Children): Children => ({
    children: [{ ...child, idNumber: first17 + checkDigit(first17) }, ...children],
  }),
}
