import type { FastifyInstance } from 'fastify'
import type { Offer } from '../department'
import type { World } from '../world'
import type { Backstage } from './backstage'
import type { Situations } from './bring-about'
import { signIn } from './earlier'
import { exampleOf } from './pages/offers'
import { PARAMETER, phoneAddress } from './pages/phone-address'
import { phonePages } from './pages/phone-pages'
import type { PhonePage, Screen } from './told'

/** What a page is shown with: nothing, and what it must have; then something for each thing that it may have. */
function shownWith({ path, params }: PhonePage, city: string): Readonly<Record<string, Offer>>[] {
  const examples = params.flatMap(({ name, needed }) => {
    const example = exampleOf(path, name, city)
    return example ? [{ name, needed, example }] : []
  })
  // The choice of a direction alone shows nothing new
  const [first] = examples
  if (!first) return [{}]
  const given = { [first.name]: first.example }
  return first.needed || !path.startsWith('services/') ? [given] : [{}, given]
}

/** Every page as somebody of this city opens it by a link. */
export const screensOf = (city: string): Screen[] =>
  phonePages().flatMap((page) =>
    shownWith(page, city).map((offers) => {
      const pairs = Object.entries(offers)
      const params = Object.fromEntries(pairs.map(([name, { value }]) => [name, value]))
      const said = pairs.map(([name, { value }]) => [PARAMETER + name, value])
      return {
        group: page.group,
        title: [page.title, ...pairs.map(([, { text }]) => text)].join('：'),
        address: phoneAddress('link', { page: page.path, params, city }),
        search: `?${new URLSearchParams([['page', page.path], ...said]).toString()}`,
      }
    }),
  )

/** What the sheet of all screens asks: the screens of the situation that there is, and a session of its resident. */
export function addScreens(
  app: FastifyInstance,
  { world, serverUrl }: Backstage & { readonly world: World },
  situations: Situations,
): void {
  const cityOf = (id: string) => world.residents.find((one) => one.id === id)?.city ?? 'yunlan'
  app.get('/simulator/all-screens', async () => {
    await situations.settled()
    return { screens: screensOf(cityOf(world.situation.resident)) }
  })
  app.post('/simulator/session', async () => {
    await situations.settled()
    return { session: await signIn(world, serverUrl()) }
  })
}
