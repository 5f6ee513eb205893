import { monthName, monthText } from './day-texts'

/**
 * Months named together, "10 月、11 月", "Oct and Nov"; those of another year than the last with their year. A number stays
 * on the line of its measure.
 * @param months "2026-10", in order
 */
export function monthNames(months: readonly string[], language: 'zh' | 'en'): string {
  const year = months[months.length - 1]?.slice(0, 4)
  const names = months.map((of) => (of.slice(0, 4) === year ? monthName(of, language) : monthText(of, language)))
  if (language === 'zh') return names.map((name) => name.replace(' ', '\u00a0')).join('、')
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}` : (names[0] ?? '')
}
