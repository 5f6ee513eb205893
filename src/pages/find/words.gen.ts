// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const words: Readonly<Record<string, readonly string[]>> = {
  'housing-fund': ['公积金', '住房公积金', '能贷多少', '住房公积金个人账户查询'],
}
