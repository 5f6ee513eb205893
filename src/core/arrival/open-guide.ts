import { openPage } from './open-page'

/** Opens the guide of a matter, by its id in the catalogue, of the city of the page on screen. */
export const openGuide = (id: string): void => openPage('pages/guide/matter/index', { id })
