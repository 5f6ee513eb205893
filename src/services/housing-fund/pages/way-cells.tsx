import { openGuide } from '../../../core/arrival/open-guide'
import { useLook } from '../../../core/look'
import { Cell } from '../../../ui'
import type { Closed } from '../contract/types'

/** What can be done meanwhile, a row each, as the server says it; a row with a guide opens it. `after`: rows stand above. */
export function WayCells({ ways, after }: Pick<Closed, 'ways'> & { after?: boolean }) {
  const language = useLook((look) => look.language)
  return (
    <>
      {ways.map(({ guide, title, note }, index) => (
        <Cell
          key={title.en}
          first={index === 0 && !after}
          title={title[language]}
          note={note[language]}
          onTap={guide ? () => openGuide(guide) : undefined}
        />
      ))}
    </>
  )
}
