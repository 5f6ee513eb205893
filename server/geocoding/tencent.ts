import type { FromSchema } from 'json-schema-to-ts'
import type { Point } from '../../src/shared/coordinates'
import { point } from '../../src/shared/place'
import { validatorOf } from '../validation'

export interface MapConfig {
  readonly apiUrl: string
  /** Without a key nothing is asked. */
  readonly key?: string
}

/** What the service says besides an address: a second's or a day's quota is spent, the key is no good, nothing usable. */
export type MapFault = 'busy' | 'quota' | 'refused' | 'down'

const TIMEOUT_MS = 3000
/** Of ten: from here on its documentation calls a result believable. */
const BELIEVABLE = 7

const answerSchema = {
  type: 'object',
  required: ['status'],
  properties: {
    status: { type: 'integer' },
    result: {
      type: 'object',
      required: ['location', 'reliability'],
      properties: { location: { ...point, additionalProperties: true }, reliability: { type: 'number' } },
    },
  },
} as const
const isAnswer = validatorOf<FromSchema<typeof answerSchema>>(answerSchema)

/** It knows no such address: 347 no result, 348 and 365 an address it cannot read. */
const nowhere = [347, 348, 365]
const faultOf = (status: number): MapFault => {
  if (status === 120) return 'busy'
  if (status === 121) return 'quota'
  // 110..113 and 190..199: the key, its source, or what it may ask; 311 its form
  return (status >= 110 && status < 200) || status === 311 ? 'refused' : 'down'
}

/**
 * Asks the Tencent Location Service where an address lies: WebService API, geocoder v1. Its coordinates are GCJ-02.
 * @returns undefined where it knows no such address, or is not sure
 */
export async function askTencent(
  { apiUrl, key }: { readonly apiUrl: string; readonly key: string },
  address: string,
): Promise<Point | undefined | MapFault> {
  const url = `${apiUrl}/ws/geocoder/v1/?${new URLSearchParams({ address, key }).toString()}`
  // The address holds the key and what somebody typed: errors do not carry it
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }).catch(
    () => undefined,
  )
  if (!response?.ok) return 'down'
  const answer: unknown = await response.json().catch(() => undefined)
  if (!isAnswer(answer)) return 'down'
  if (nowhere.includes(answer.status)) return undefined
  if (answer.status !== 0) return faultOf(answer.status)
  if (!answer.result) return 'down'
  const { location, reliability } = answer.result
  return reliability >= BELIEVABLE ? { lat: location.lat, lng: location.lng } : undefined
}
