import * as fc from 'fast-check'
import { floorTo, roundHalfUp, wan, wanShort, yuan, yuanParts, yuanRounded, yuanShort, yuanSigned } from '../money'

const fen = fc.integer({ min: -1e12, max: 1e12 })
const back = (text: string): number =>
  Number(text.replace('−', '-').replace('+', '').replace(/,/g, '').replace('.', '')) + 0

describe('money', () => {
  test('the amounts of the housing fund screens', () => {
    expect(yuan(6843652)).toBe('68,436.52')
    expect(yuanParts(6843652)).toEqual({ sign: '', whole: '68,436', cents: '52' })
    expect(yuanShort(153600)).toBe('1,536')
    expect(yuanShort(76850)).toBe('768.50')
    expect(yuanRounded(196967)).toBe('1,970')
    expect(yuanSigned(153600)).toBe('+1,536.00')
    expect(yuanSigned(-450000)).toBe('−4,500.00')
    expect(wan(49200000)).toBe('49.2')
    expect(wan(60000000)).toBe('60.0')
    expect(wan(70908120, 2)).toBe('70.91')
    expect(wanShort(120000000)).toBe('120')
    expect(wanShort(100000000, 0)).toBe('100')
    expect(wanShort(24500000)).toBe('24.5')
  })

  test('small, zero and negative amounts', () => {
    expect(yuan(0)).toBe('0.00')
    expect(yuan(5)).toBe('0.05')
    expect(yuan(-5)).toBe('−0.05')
    expect(yuanSigned(0)).toBe('0.00')
    expect(yuanRounded(-49)).toBe('0')
    expect(wan(-49200000)).toBe('−49.2')
    expect(wan(100)).toBe('0.0')
    expect(yuan(123456789012)).toBe('1,234,567,890.12')
    expect(roundHalfUp(2.5)).toBe(3)
    expect(roundHalfUp(-2.5)).toBe(-3)
    expect(floorTo(49274294, 100000)).toBe(49200000)
    expect(floorTo(-1, 100000)).toBe(0)
  })

  test('nothing is lost in writing an amount', () => {
    fc.assert(fc.property(fen, (n) => back(yuan(n)) === n && back(yuanSigned(n)) === n))
  })

  test('rounded amounts are within half a unit', () => {
    fc.assert(
      fc.property(fen, (n) => {
        expect(Math.abs(back(yuanRounded(n)) * 100 - n)).toBeLessThanOrEqual(50)
        expect(Math.abs(back(wan(n, 2)) * 10000 - n)).toBeLessThanOrEqual(5000)
      }),
    )
  })

  test('floorTo gives the largest multiple not above', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.integer({ min: 1, max: 1e6 }), (n, unit) => {
        const cut = floorTo(n, unit)
        expect(cut % unit).toBe(0)
        expect(n - cut).toBeGreaterThanOrEqual(0)
        expect(n - cut).toBeLessThan(unit)
      }),
    )
  })
})
