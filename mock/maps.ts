import type { FastifyInstance } from 'fastify'
import fs from 'node:fs'
import path from 'node:path'
import { cities, citiesDir } from './cities'
import { answerAsPeer, type Surroundings } from './peer'

export const mapKey = 'MOCKK-MOCKK-MOCKK'

interface Road {
  readonly city: string
  readonly road: string
  /** Of the house there. */
  readonly number: number
  readonly at: { readonly lat: number; readonly lng: number }
}

/** Every road that a place of the world's cities lies on. */
const roads: readonly Road[] = cities.flatMap(({ id, name }) => {
  const file = path.join(citiesDir, id, 'places.jsonl')
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : []
  return lines.flatMap((line) => {
    const { address, at } = JSON.parse(line) as { address: { zh: string }; at: Road['at'] }
    const [road] = /^.*?(路|街|里|大街)/.exec(address.zh) ?? []
    const number = Number(/(\d+)\s*号/.exec(address.zh)?.[1] ?? 0)
    return road ? [{ city: name, road, number, at }] : []
  })
})

/** Numbers grow eastwards, one every 35 metres. */
const houseAt = ({ at, number: known }: Road, number: number) => ({
  lat: at.lat,
  lng: at.lng + (number - known) * 0.00036,
})

function answer({ address = '', key }: Readonly<Record<string, string | undefined>>, refusing: boolean): object {
  const no = (status: number, message: string) => ({ status, message })
  if (key !== mapKey) return no(190, '无效的key')
  if (refusing) return no(121, '此key每日调用量已达到上限')
  if (!address) return no(306, '缺少参数')
  const found = roads.find(({ city, road }) => address.includes(city) && address.includes(road))
  if (!found) return no(347, '查询无结果')
  const [, number] = /(\d+)\s*号/.exec(address) ?? []
  const location = number ? houseAt(found, Number(number)) : found.at
  return { status: 0, message: 'query ok', result: { title: address, location, reliability: number ? 9 : 7, level: 9 } }
}

/** apis.map.qq.com as far as the server uses it: every answer is 200, errors are a status. */
export function addMaps(app: FastifyInstance, surroundings: Surroundings): void {
  app.get('/maps/ws/geocoder/v1/', (request, reply) => {
    const query = request.query as Readonly<Record<string, string | undefined>>
    const asked = { to: 'maps', path: '/ws/geocoder/v1/', body: { address: query.address } }
    return answerAsPeer(surroundings, asked, request, reply, (fault) => ({
      status: 200,
      body: fault === 'garbled' ? '<html>' : answer(query, fault === 'refusing'),
    }))
  })
}
