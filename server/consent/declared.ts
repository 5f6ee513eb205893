import type { Scope } from '../delegation/family'
import type { ServerModule, ServiceModule } from '../module'
import type { NamedPurpose } from './consents'

/** Every purpose that modules declare, by its full name. */
export const purposesOf = (modules: readonly Pick<ServerModule, 'id' | 'consent'>[]): NamedPurpose[] =>
  modules.flatMap(({ id, consent }) =>
    Object.entries(consent?.purposes ?? {}).map(([name, purpose]) => ({ ...purpose, purpose: `${id}.${name}` })),
  )

/** Services in which somebody may act for another. */
export const scopesOf = (services: readonly ServiceModule[]): Scope[] =>
  services.flatMap(({ id, manifest, consent }) =>
    manifest && consent?.family ? [{ service: id, title: manifest.title, ...consent.family }] : [],
  )
