/** Kinds of plates by their shape (GA 36-2018); those of embassies and consulates are not among them. */
export const PLATE_KINDS = [
  'ordinary',
  'newEnergySmall',
  'newEnergyLarge',
  'police',
  'learner',
  'trailer',
  'hkCrossBorder',
  'macaoCrossBorder',
] as const

export type PlateKind = (typeof PLATE_KINDS)[number]

export interface Plate {
  readonly kind: PlateKind
  /** Without dot and spaces, in capitals: 云T8K27Q. */
  readonly normalized: string
  /** Of new-energy plates alone: BEV runs on electricity only. */
  readonly energy?: 'BEV' | 'nonBEV'
}

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
/** Letters and digits of a serial: no I, no O. */
const SERIAL = '[0-9A-HJ-NP-Z]'
const MOST_LETTERS = 2
const ELECTRIC = 'DABCE'

/** 粤Z alone goes to Hong Kong and Macao, so those come first. */
const SHAPES: readonly (readonly [PlateKind, RegExp])[] = [
  ['hkCrossBorder', new RegExp(`^粤Z(${SERIAL}{4})港$`)],
  ['macaoCrossBorder', new RegExp(`^粤Z(${SERIAL}{4})澳$`)],
  ...(
    [
      ['ordinary', `(${SERIAL}{5})`],
      ['newEnergySmall', `([A-HJK])[0-9A-HJ-NP-Z][0-9]{4}`],
      ['newEnergyLarge', `[0-9]{5}([A-HJK])`],
      ['police', `(${SERIAL}{4})警`],
      ['learner', `(${SERIAL}{4})学`],
      ['trailer', `(${SERIAL}{4})挂`],
    ] as const
  ).map(([kind, serial]) => [kind, new RegExp(`^[${PROVINCES}][A-HJ-Z]${serial}$`)] as const),
]

/** What a plate is, as somebody types it: dots, spaces and small letters are overlooked. Undefined for what is none. */
export function parsePlate(typed: string): Plate | undefined {
  const normalized = typed.replace(/[·•・\s-]/g, '').toUpperCase()
  for (const [kind, shape] of SHAPES) {
    const [, part] = shape.exec(normalized) ?? []
    if (part === undefined) continue
    if (kind === 'newEnergySmall' || kind === 'newEnergyLarge')
      return { kind, normalized, energy: ELECTRIC.includes(part) ? 'BEV' : 'nonBEV' }
    if (part.replace(/[0-9]/g, '').length <= MOST_LETTERS) return { kind, normalized }
  }
  return undefined
}
