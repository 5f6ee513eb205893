import fs from 'node:fs'
import path from 'node:path'
import { counterOf } from './counter'

test.each([
  ['派出所户籍窗口；外地的也能办', '派出所'],
  ['全国任意婚姻登记处，不看户口在哪', '婚姻登记处'],
  ['手机上办；户口或居住地街道、村居委会', '街道办事处'],
  ['公积金 App 或小程序；公积金中心窗口', '公积金中心'],
  ['个人所得税 App；不会用去办税大厅', '办税大厅'],
  ['社区卫生服务中心、乡镇卫生院；可网上约', '社区卫生服务中心'],
  ['手机上办', undefined],
  ['宝宝出生的医院', undefined],
])('%s: on a map one looks for %s', (where, counter) => expect(counterOf(where)).toBe(counter))

test('most matters of the catalogue name a counter that a map knows', () => {
  const folder = path.join(__dirname, '../../../../config/cities/typical/guides')
  const places = fs.readdirSync(folder).map((file) => {
    const { where } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { where: { zh: string } }
    return counterOf(where.zh)
  })
  expect(places.filter(Boolean).length).toBeGreaterThan(places.length * 0.85)
})
