import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone, sizes } from './harness/browser'
import { axeFaultsOf, faultsOf, picture } from './harness/looks'
import { openSite, type Site } from './harness/site'

let site: Site
let browser: Browser
let phone: Page | undefined
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function openGallery(query = '', size: keyof typeof sizes = 'usual'): Promise<Page> {
  await phone?.context().close()
  phone = await openPhone(browser, { size })
  await phone.goto(`${site.url}/pages/gallery/index${query}`)
  await phone.getByText('按钮 Button').waitFor()
  return phone
}

describe.each([
  ['light', '', false],
  ['dark', '?theme=dark', false],
  ['care', '?size=care', true],
  ['dark-care', '?theme=dark&size=care', true],
])('%s', (look, query, care) => {
  test.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'nothing is cut, small or unreadable on a %s phone',
    async (size) => {
      const page = await openGallery(query, size)
      await picture(page, `gallery-${look}-${sizes[size].width}`)
      expect(await faultsOf(page, { care })).toEqual({})
      expect(await axeFaultsOf(page)).toEqual([])
    },
  )

  test('so with a sheet open', async () => {
    const page = await openGallery(query, 'small')
    await page.getByRole('button', { name: '打开抽屉' }).click()
    await page.getByRole('dialog', { name: '每月怎么算的' }).waitFor()
    await picture(page, `gallery-sheet-${look}`)
    expect(await faultsOf(page, { care })).toEqual({})
    expect(await axeFaultsOf(page)).toEqual([])
    await page.getByRole('button', { name: '关上' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('a screen reader', () => {
  let page: Page
  beforeAll(async () => {
    page = await openGallery()
  })

  test.each([
    ['main', undefined],
    ['button', '挂这个号'],
    ['button', '正在挂号'],
    ['button', '换医生、换院区'],
    ['button', '租房提取 下次可以提：2027年1月9日起'],
    ['button', '问的时候报这个号 HF-503-7K2M 复制'],
    ['textbox', '孩子的名字'],
    ['searchbox', '找要办的事'],
    ['alert', '少了 2 位，手机号是 11 位'],
    ['slider', '还多久'],
    ['radiogroup', '几个人贷'],
    ['radio', '自己贷'],
    ['radiogroup', '哪里坏了'],
    ['img', '近 24 个月，23 个月存了，2025年9月没存'],
    ['status', '正在取'],
  ] as const)('finds %s %s', async (role, name) => {
    const found = page.getByRole(role, name ? { name, exact: role !== 'alert' } : {})
    if (role === 'alert') await page.getByRole('alert').filter({ hasText: name }).waitFor()
    else expect(await found.count()).toBe(1)
  })

  test('reads the key of a split, and the bar, which says the same, not at all', async () => {
    expect(await page.locator('.split').first().getAttribute('aria-hidden')).toBe('true')
    expect(await page.locator('.keys').first().innerText()).toMatch(/首付/)
  })
})

test('each theme is one tap away, and nothing is remembered', async () => {
  const page = await openGallery()
  await page.getByRole('button', { name: '换成深色' }).click()
  await page.getByRole('radio', { name: '大字' }).click()
  await page.locator('.theme--dark.theme--care').waitFor()
  await page.getByRole('button', { name: '减' }).first().waitFor()
  await page.goto(`${site.url}/pages/gallery/index`)
  await page.locator('.page:not(.theme--dark):not(.theme--care)').waitFor()
})

test('the keyboard reaches what can be tapped, and moves what can be moved', async () => {
  const page = await openGallery()
  const two = page.getByRole('radio', { name: '两人贷' })
  await two.focus()
  await page.keyboard.press('Space')
  expect(await two.getAttribute('aria-checked')).toBe('true')
  await page.keyboard.press('ArrowLeft')
  const alone = page.getByRole('radio', { name: '自己贷' })
  expect([await alone.getAttribute('aria-checked'), await two.getAttribute('aria-checked')]).toEqual(['true', 'false'])
  expect(await alone.evaluate((one) => one === document.activeElement)).toBe(true)
  const slider = page.getByRole('slider', { name: '还多久' })
  const value = async () => Number(await slider.getAttribute('aria-valuenow'))
  page.setDefaultTimeout(8000)
  const before = await value()
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.locator(`[role=slider][aria-valuenow="${before - 1}"]:focus`).waitFor()
  await page.keyboard.press('Home')
  await page.locator('[role=slider][aria-valuenow="1"]:focus').waitFor()
  expect(await page.locator('.taro_page').getAttribute('tabindex')).toBe('0')
})

test('a sheet keeps the keyboard while it is open, closes on Esc, and gives the focus back', async () => {
  const page = await openGallery()
  const opener = page.getByRole('button', { name: '打开抽屉' })
  page.setDefaultTimeout(8000)
  await opener.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '每月怎么算的' })
  await sheet.waitFor()
  await page.locator('[role=dialog]:focus').waitFor()
  for (let tab = 0; tab < 4; tab++) {
    await page.keyboard.press(tab < 2 ? 'Tab' : 'Shift+Tab')
    expect(await sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.locator('[role=button]:focus', { hasText: '打开抽屉' }).waitFor()
})
