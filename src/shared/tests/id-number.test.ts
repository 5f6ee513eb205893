import * as fc from 'fast-check'
import { birthOf, checkDigit, maskIdNumber, isOtherDocument, readIdNumber, sexOf, tidyIdNumber } from '../id-number'

const digits = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((d) => d.join(''))
const birth = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const idNumber = fc.tuple(digits(5), birth, digits(3)).map(([region, day, order]) => {
  const first17 = `9${region}${day.replace(/-/g, '')}${order}`
  return first17 + checkDigit(first17)
})

const reading = (text: string, today = '2100-01-01') => readIdNumber(text, today)

describe('id number', () => {
  test("the examples of GB 11643-1999's annex", () => {
    expect(checkDigit('11010519491231002')).toBe('X')
    expect(checkDigit('44052418800101001')).toBe('4')
    expect(reading('11010519491231002X')).toMatchObject({ valid: true, birth: '1949-12-31', sex: 'female' })
    expect(birthOf('11010519491231002X')).toBe('1949-12-31')
  })

  test('what is refused', () => {
    expect(reading('110105491231002')).toEqual({ valid: false, reason: 'length' })
    expect(reading('1101051949123100２X')).toEqual({ valid: false, reason: 'charset' })
    expect(reading('11010519491331002X')).toEqual({ valid: false, reason: 'date' })
    expect(reading('110105194912310021')).toEqual({ valid: false, reason: 'checksum' })
  })

  test.each([
    ' 110105 19491231 002x',
    '１１０１０５19491231-002ｘ',
    '身份证号：110105194912310​02X',
    '我的身份证号码是 110105—1949—1231—002Х，谢谢',
    'ID: 110105.19491231.002x',
    '\ufeff110105194912310 02Ⅹ',
    'No. 11010519491231002×',
  ])('%j is the number in it', (typed) => expect(tidyIdNumber(typed)).toBe('11010519491231002X'))

  test('nothing is cut off: a number too long or of another document stays to be seen', () => {
    expect(tidyIdNumber('11010519491231002X9')).toBe('11010519491231002X9')
    expect(tidyIdNumber('e12345678')).toBe('E12345678')
  })

  test.each(['E12345678', 'H1234567801', 'M12345678', 'CHN310123456789', '12345678', '1234567890'])(
    '%s is a number of another document',
    (number) => expect(isOtherDocument(number)).toBe(true),
  )

  test.each(['', '110105', '11010519491231002X', '110105491231002', 'X', 'ABCD123456'])('%j is not', (number) =>
    expect(isOtherDocument(number)).toBe(false),
  )

  test('the mask keeps the length and hides district and birthday', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X')
    fc.assert(
      fc.property(idNumber, (id) => {
        expect(maskIdNumber(id)).toHaveLength(18)
        expect(maskIdNumber(id).slice(3, 14)).toBe('***********')
      }),
    )
  })

  test('a made number is valid, and any one wrong digit is found', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, add) => {
        const wrong = id.slice(0, at) + ((Number(id[at]) + add) % 10) + id.slice(at + 1)
        expect(reading(id).valid).toBe(true)
        expect(checkDigit(wrong)).not.toBe(id[17])
      }),
    )
  })

  test('nobody is born after today', () => {
    expect(reading('11010519491231002X', '1949-12-31').valid).toBe(true)
    expect(reading('11010519491231002X', '1949-12-30')).toEqual({ valid: false, reason: 'date' })
  })

  test('the last digit but one tells the sex', () => {
    expect(['0', '1', '8', '9'].map((digit) => sexOf(`1101051949123100${digit}X`))).toEqual([
      'female',
      'male',
      'female',
      'male',
    ])
  })
})
