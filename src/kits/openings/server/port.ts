import type { LocalizedText } from '../../../shared/contract'
import type { Point } from '../../../shared/coordinates'
import type { Place } from '../../../shared/place'
import type { ModuleId, PortsOf } from '../../../../server/module'
import type { PlaceTopic } from '../../../../server/ports'
import type { Said, ShownPlace } from '../contract/types'
import type { Standing } from '../rules/standing'

/** A place of the register with what is known of it today. */
export interface KnownPlace extends Place {
  /** From where somebody asked, as the crow flies. */
  readonly metres?: number
  readonly said?: Said
  readonly standing: Standing
}

/** What residents say of a place. */
export type SaidOf = Said & { readonly place: string }

/** Places of the register, as they stand now: what residents agree on is in it. */
export interface Port {
  /**
   * Some twenty of a topic: nearest first, and the nearest that is open among them (else the one that opens first);
   * without a point as they lie in the city.
   */
  find(city: string, topic: PlaceTopic, at: Point | undefined, now: Date): Promise<readonly KnownPlace[]>
  get(city: string, id: string, now: Date): Promise<KnownPlace | undefined>
  /** As the wire has it. */
  shown(place: KnownPlace, language: keyof LocalizedText): ShownPlace
  figures: Caretaker['figures']
  /** Absent where no service looks after places. */
  readonly pages?: Caretaker['pages']
}

/** What the service that looks after places gives: `server/openings.ts`. */
export interface Caretaker {
  /** What enough residents agree on. */
  said(city: string, places: readonly Place[]): Promise<readonly SaidOf[]>
  figures(city: string): {
    readonly checkedWithinMonths: number
    readonly tiles?: { readonly url: string; readonly attribution: LocalizedText }
  }
  /** Its pages that show many, and one. */
  readonly pages: { readonly list: string; readonly place: string }
}

/** `server/openings.ts` of a service exports `openings: Gives<'<id>'>`. */
export type Gives<M extends ModuleId> = (ports: PortsOf<M>) => Caretaker
