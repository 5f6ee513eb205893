/** What is typed as a day and a time, in the zone of the cities; an instant stays as it is. */
export const instant = (typed = ''): string =>
  /[Zz]|[+-]\d\d:\d\d$/.test(typed) || !typed ? typed : `${typed}:00+08:00`
