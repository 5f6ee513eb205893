import { keptSituations } from '../../mock/simulator/kept-situations'
import { testerOfFile } from './harness/tester'

const tester = testerOfFile()
const situations = keptSituations()

test.each(situations.map((one) => [one.name, one] as const))('%s shows what it says', async (_, { search, shows }) => {
  const phone = (await tester.open(search)).locator('.page')
  const there = phone.getByText(shows).first().waitFor({ timeout: 25_000 })
  await there.catch(async (error: Error) => {
    throw new Error(`${error.message}\nThe phone shows: ${(await phone.allInnerTexts()).join(' | ')}`)
  })
})
