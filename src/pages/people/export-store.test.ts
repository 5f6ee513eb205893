import { granted, phone, type Asked } from '../../core/tests/fake-taro'
import { exporting, fetchAll, isWhole, useGot } from './export-store'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../core/tests/fake-taro'))

const whole = '{"name":"林晓雨"}'
const from = ({ url }: Asked) => Number(new URL(url, 'http://x').searchParams.get('from'))
const piece = (asked: Asked) =>
  granted({ part: whole.slice(from(asked), from(asked) + 6), from: from(asked), total: whole.length })

beforeEach(() => {
  phone.stored.set('session', { v: 1, data: { token: 't', mark: 'one', level: 'realName', expiresAt: '' } })
  phone.asked = []
  phone.network = 'wifi'
  useGot.setState({}, true)
})

test('a line that breaks loses nothing: what is here is not asked for again', async () => {
  let pieces = 0
  phone.answer = (asked) =>
    ++pieces === 2 ? { statusCode: 404, data: '{"error":{"code":"X","message":"x"}}' } : piece(asked)
  await fetchAll('e-1', 'json')
  expect([isWhole(useGot.getState().json), exporting.use.getState().problem?.code]).toEqual([false, 'X'])
  await fetchAll('e-1', 'json')
  expect(useGot.getState().json).toEqual({ id: 'e-1', text: whole, total: whole.length })
  expect(phone.asked.map(from)).toEqual([0, 6, 6, 12])
})

test('what has no more pieces ends, whatever it says there is', async () => {
  phone.answer = () => granted({ part: '', from: 0, total: 99 })
  await fetchAll('e-2', 'page')
  expect(phone.asked).toHaveLength(1)
})
