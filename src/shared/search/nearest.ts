/**
 * The places of the highest scores above nought, highest first; of equals the first.
 * @param most how many, a handful: they are kept sorted by insertion
 */
export function nearest(scores: Float64Array, most: number): number[] {
  const places: number[] = []
  let least = 0
  scores.forEach((score, place) => {
    if (score <= least) return
    let at = places.length < most ? places.length : most - 1
    for (; at > 0; at--) {
      const before = places[at - 1] || 0
      if ((scores[before] || 0) >= score) break
      places[at] = before
    }
    places[at] = place
    if (places.length === most) least = scores[places[most - 1] || 0] || 0
  })
  return places
}
