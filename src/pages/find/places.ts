const clinic =
  'vaccination medical-resident medical-family-share medical-chronic medical-reimburse medical-elsewhere social-card-lost birth-registration'

/** Where a code may hang (`place=` in its query or scene), and what people come across there, most wanted first. */
const known = {
  clinic,
  hospital: `birth-certificate ${clinic}`,
  school: 'school-enrol school-transfer student-loan residence-permit',
  police: 'id-card-lost id-card-renew residence-permit hukou-newborn id-card-first id-card-temporary hukou-move',
  border: 'passport hk-macao-endorsement hk-macao-permit taiwan-permit',
  traffic: 'traffic-fine licence-renew licence-points car-inspection licence-lost car-transfer',
  jobs: 'insurance-record unemployment-benefit pension-transfer retirement social-card-new pension-flexible',
  fund: 'fund-query fund-withdraw-rent fund-loan fund-withdraw-buy fund-transfer fund-withdraw-leave',
  registry: 'marriage marriage-certificate-lost divorce hukou-join-spouse',
  community: 'medical-resident elder-allowance residence-permit pension-alive childcare-subsidy minimum-living',
} as const

export type Place = keyof typeof known
type Query = Readonly<Record<string, string | undefined>>

/** The kind of place a code names, from how somebody came to the mini-program or to this page; undefined for any other. */
export function placeOf(...queries: readonly (Query | undefined)[]): Place | undefined {
  const named = queries.map(({ place, scene } = {}) => {
    const pairs = (scene ?? '').replace(/%3D/gi, '=')
    return place ?? /(?:^|&|%26)place=([a-z]+)/.exec(pairs)?.[1]
  })
  return (Object.keys(known) as Place[]).find((place) => named.includes(place))
}

/** Ids of its matters; none where no place is known. */
export const mattersAt = (place?: Place): readonly string[] => (place ? known[place].split(' ') : [])
