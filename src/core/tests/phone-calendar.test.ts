import { setServerTime } from '../clock'
import { keepInCalendar as keepOnPhone, type CalendarDay } from '../phone-calendar'
import { keepInCalendar as keepOnWeb } from '../phone-calendar.h5'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const days: readonly CalendarDay[] = [
  { id: 'newborn-hukou', title: '上户口', day: '2026-12-31', ahead: 3, note: '带出生证明' },
  { id: 'newborn-medical', title: '上医保', day: '2027-02-28', ahead: 0, note: '先有户口' },
]

beforeEach(() => {
  phone.days.length = 0
  phone.calendarSays = undefined
  setServerTime(new Date('2026-11-23T09:20:00+08:00').toUTCString())
})

describe('WeChat', () => {
  test('adds the first day, at nine in the morning here, and reminds so many days before', async () => {
    expect(await keepOnPhone(days)).toBe('done')
    expect(phone.days).toEqual([
      {
        title: '上户口',
        description: '带出生证明',
        startTime: Date.parse('2026-12-31T01:00:00Z') / 1000,
        alarm: true,
        alarmOffset: 3 * 24 * 60 * 60,
      },
    ])
  })

  test('asks its owner, who may not want it', async () => {
    phone.calendarSays = { errMsg: 'addPhoneCalendar:fail cancel' }
    expect(await keepOnPhone(days)).toBe('refused')
  })

  test('is not asked for no day', async () => {
    await keepOnPhone([])
    expect(phone.days).toEqual([])
  })
})

describe('a browser', () => {
  const taken: { name: string; text: Promise<string>; type: string }[] = []
  let agent = 'Mozilla/5.0 (iPhone) Safari'
  const freed: string[] = []

  beforeEach(() => {
    taken.length = 0
    freed.length = 0
    agent = 'Mozilla/5.0 (iPhone) Safari'
    let blob = new Blob()
    jest.spyOn(URL, 'createObjectURL').mockImplementation((one) => {
      blob = one as Blob
      return 'blob:1'
    })
    jest.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void freed.push(url))
    Object.defineProperty(globalThis, 'navigator', { configurable: true, get: () => ({ userAgent: agent }) })
    const link = () => ({
      href: '',
      download: '',
      click() {
        if (this.href === 'blob:1') taken.push({ name: this.download, text: blob.text(), type: blob.type })
      },
    })
    Object.assign(globalThis, { document: { createElement: (tag: string) => (tag === 'a' ? link() : undefined) } })
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
    setServerTime(new Date('2026-11-23T09:20:00+08:00').toUTCString())
  })
  afterEach(() => {
    jest.useRealTimers()
    jest.restoreAllMocks()
    Object.assign(globalThis, { document: undefined })
    Reflect.deleteProperty(globalThis, 'navigator')
  })

  const file = async () => {
    expect(await keepOnWeb(days)).toBe('done')
    const [one] = taken
    // Lines of such a file are folded at 75 bytes
    return (await one?.text)?.replace(/\r\n[ \t]/g, '').split('\r\n') ?? []
  }
  const of = (lines: string[], name: string) =>
    lines
      .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
      .map((line) => line.slice(name.length + 1))

  test('takes a calendar file with all of the days', async () => {
    const lines = await file()
    expect(taken).toMatchObject([{ name: 'jinban.ics', type: 'text/calendar' }])
    expect([lines[0], of(lines, 'VERSION')]).toEqual(['BEGIN:VCALENDAR', ['2.0']])
    expect(of(lines, 'PRODID')).toHaveLength(1)
    expect(of(lines, 'UID')).toEqual(['newborn-hukou@jinban', 'newborn-medical@jinban'])
    expect(of(lines, 'SUMMARY')).toEqual(['上户口', '上医保'])
    expect(of(lines, 'DTSTAMP')).toEqual(['20261123T012000Z', '20261123T012000Z'])
  })

  test('has each as a whole day of the calendar', async () => {
    const lines = await file()
    expect(of(lines, 'DTSTART')).toEqual(['VALUE=DATE:20261231', 'VALUE=DATE:20270228'])
    expect(of(lines, 'DTEND')).toEqual(['VALUE=DATE:20270101', 'VALUE=DATE:20270301'])
  })

  test('reminds at nine in the morning so many days before, one at least, and says of what', async () => {
    const lines = await file()
    // Three days and one day back from midnight to nine: 63 and 15 hours
    expect(of(lines, 'TRIGGER')).toEqual(['-PT63H', '-PT15H'])
    expect(of(lines, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY'])
    expect(of(lines, 'DESCRIPTION').sort()).toEqual(['带出生证明', '先有户口', '上户口', '上医保'].sort())
  })

  test('keeps the file until it has been taken, then lets it go', async () => {
    await file()
    jest.advanceTimersByTime(1000)
    expect(freed).toEqual([])
    jest.advanceTimersByTime(60_000)
    expect(freed).toEqual(['blob:1'])
  })

  test('of WeChat’s own takes no file, and is given none', async () => {
    agent = 'Mozilla/5.0 (iPhone) micromessenger/8.0'
    expect(await keepOnWeb(days)).toBe('impossible')
    expect(taken).toEqual([])
  })

  test('that cannot has failed', async () => {
    jest.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room')
    })
    expect(await keepOnWeb(days)).toBe('failed')
  })
})
