import type { Page } from 'playwright-core'
import type { World } from '../../../mock/world'

/** Fills the form for the name in, and goes through WeChat's check. @param resident of mock/residents */
export async function prove(page: Page, world: World, resident: string): Promise<void> {
  const { name = '', idNumber = '' } = world.wechat.resident(resident) ?? {}
  await page.getByRole('textbox', { name: '姓名' }).fill(name)
  await page.getByRole('textbox', { name: '身份证号' }).fill(idNumber)
  await page.getByText('去微信核对', { exact: true }).first().click()
  await page.getByText('同意').click()
}
