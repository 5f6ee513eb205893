import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSubject } from '../../../../core/subject'
import { useTexts } from '../../../../core/text'
import { Card, Cell } from '../../../../ui'
import type { Row, Violations } from '../../contract/types'
import { texts } from '../../texts/zh'
import { openFamily } from '../open'
import { Plate } from '../plate'
import { PlateSheet } from './plate-sheet'
import { ViolationCell } from './rows'
import { StudyCell } from './ways-on'

interface CarsProps {
  all: Violations
  over: readonly Row[]
  /** Nothing is open: study and family are offered above. */
  isClean: boolean
}

/** What is asked less often: study, what is over, the cars, and whose else one may see. */
export function Cars({ all, over, isClean }: CarsProps) {
  const { list: t } = useTexts(texts)
  const [showsOver, setShowsOver] = useState(false)
  const [asksPlate, setAsksPlate] = useState(false)
  const acting = useSubject()
  const { cars, on } = all
  return (
    <>
      {(over.length > 0 || (!isClean && all.study)) && (
        <Card kind="list">
          {!isClean && <StudyCell first all={all} />}
          {over.length > 0 && (
            <Cell
              first={isClean || !all.study}
              title={t.before}
              note={t.beforeNote(over.length)}
              open={showsOver}
              onTap={() => setShowsOver(!showsOver)}
            />
          )}
          {showsOver && over.map((row) => <ViolationCell key={row.id} row={row} of={all} />)}
        </Card>
      )}
      <Card kind="list" title={t.cars}>
        {cars.map(({ plate, inspectedUntil, open }, index) => (
          <View key={plate} className={index === 0 ? 'cell cell--first' : 'cell'}>
            <View className="cell-main">
              <Plate>{plate}</Plate>
              {inspectedUntil && (
                <View className={inspectedUntil < on ? 't-note t-bad' : 't-note t-2'}>
                  {inspectedUntil < on ? t.uninspected(inspectedUntil) : t.inspected(inspectedUntil)}
                </View>
              )}
            </View>
            <View className="cell-value">
              <View className="t-sub t-2">{t.open(open)}</View>
            </View>
          </View>
        ))}
        {!acting && (
          <Cell first={cars.length === 0} title={t.plate} note={t.plateNote} onTap={() => setAsksPlate(true)} />
        )}
        {!isClean && <Cell title={t.family} note={t.familyNote} onTap={openFamily} />}
      </Card>
      {asksPlate && <PlateSheet onClose={() => setAsksPlate(false)} />}
    </>
  )
}
