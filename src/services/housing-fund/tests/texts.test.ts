import { saidOf } from '../../../shared/said-of'
import { examples } from '../contract/examples'
import { estimateLoan } from '../rules/loan'
import { usualQuestion } from '../rules/usual'
import { en } from '../texts/en'
import { zh } from '../texts/zh'
import type { Account, Figures, OneAccount } from '../contract/types'

const account = examples.account.default as unknown as Account
const figures = examples.figures.default as unknown as Figures
const today = '2026-11-23'
const estimate = estimateLoan(figures, usualQuestion(figures, account))
const [balance, cap, price, income] = estimate.terms

test('the account screen says what the design says', () => {
  expect(zh.account.paid('2026-11', 153600)).toBe('11 月存了 1,536 元')
  const split = zh.account.split(76800, 76800)
  expect([saidOf(split), saidOf(split, { called: '妈妈', name: '赵桂兰' })]).toEqual([
    '单位 768 元，你 768 元',
    '单位 768 元，妈妈 768 元',
  ])
  expect(zh.account.arrived('2026-11-16')).toBe('16日到账')
  expect(zh.account.chartLabel(account.deposits)).toBe(
    '每月存入：2024年12月起 1,312 元，2025年7月起 1,408 元，2026年7月起 1,536 元。2025年9月没有存。',
  )
  expect(zh.account.gap('2025-09', '换工作，新单位 10 月开始缴')).toBe('2025年9月没存：换工作，新单位 10 月开始缴')
  expect(account.recent.map(zh.account.entry)).toEqual(['11 月存入', '10 月存入', '租房提取', '9 月存入'])
  expect(zh.account.entryNote('2026-11-16', today, 6843652)).toBe('11月16日，余额 68,436.52')
  expect(saidOf(zh.account.howNote(account.accounts[0] as OneAccount))).toBe('基数 9,600 元，单位和你各 8%')
})

test('a deposit that came a year late says which year it is for', () => {
  expect(zh.account.entry({ kind: 'deposit', day: '2026-01-05', month: '2025-12' })).toBe('2025年12月存入')
})

test('the loan screen says what the design says', () => {
  expect(estimate.terms.map((term) => zh.loan.termNote(term, figures))).toEqual([
    '68,436.52 元 × 6 倍 × 1.2（存满 5 年）',
    '首套，一个人贷。两个人贷是 90 万',
    '120 万 − 24 万',
    '每月最多还收入 9,600 元的一半，还 30 年',
  ])
  expect(zh.loan.howNote(figures)).toBe('取最小的，就是竖线，舍到千元')
  expect(zh.loan.amount(estimate.amount)).toEqual({ value: '49.2', unit: '万元' })
  expect(zh.loan.missing(estimate.missing)).toBe('还差 46.8 万元')
  expect(zh.loan.withdrew('2026-10-09', 450000, 3240000)).toBe('10 月取走的 4,500 元，让额度少了约 3.2 万。')
  expect(zh.loan.whyNote(estimate.terms[0]!)).toBe('68,436.52 元，存满 5 年，按 7.2 倍算。')
  expect(zh.loan.basis(figures.office, figures.effectiveFrom)).toBe('按云澜市住房公积金中心 2026年7月1日起的标准算。')
})

test('what is still missing before anything can be borrowed', () => {
  const [term] = estimateLoan(figures, { ...usualQuestion(figures, account), months: 4 }).terms
  expect(zh.loan.termNote(term!, figures)).toBe('存满 6 个月才能贷，还差 2 个月')
  expect(en.loan.termNote(term!, figures)).toBe('From 6 months paid, 2 to go')
})

test('English says the same in yuan', () => {
  expect(en.account.paid('2026-11', 153600)).toBe('Nov: 1,536 yuan')
  expect(en.loan.amount(estimate.amount)).toEqual({ value: '492,000', unit: 'yuan' })
  expect([balance, cap, price, income].map((term) => en.loan.termNote(term!, figures))).toEqual([
    '68,436.52 yuan × 6 × 1.2 (5 years paid)',
    'First home, one borrower. With two borrowers 900,000',
    '1,200,000 − 240,000',
    'At most half of 9,600 yuan a month, over 30 years',
  ])
})
