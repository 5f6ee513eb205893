/** 义务教育法 article 11: six full years; that they are full on 31 August is said each year by the ministry's notice. */
const AGE = 6
const CUT_OFF = '08-31'

/**
 * The year in which a child starts primary school (义务教育法 11; the cut-off of 31 August by the yearly notices).
 * @param birth "2020-08-31"
 */
export const primaryEntryYear = (birth: string): number =>
  Number(birth.slice(0, 4)) + AGE + (birth.slice(5) > CUT_OFF ? 1 : 0)
