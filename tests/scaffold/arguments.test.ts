import { argumentsOf } from '../../scripts/new-service/arguments'

test.each([
  [[], /^Usage: npm run new-service <id>/],
  [['demo-query', 'more'], /^Usage/],
  [['Demo'], /^"Demo" is no id: 2 to 31 small letters/],
  [['demo--query'], /is no id/],
  [['../demo'], /is no id/],
  [['a'.repeat(32)], /is no id/],
  [['housing-fund'], /^src\/services\/housing-fund is there already/],
  [['office'], /^src\/kits\/office is there already/],
  [['me'], /^"me" is taken by the platform/],
  [
    ['demo-query', '--archetype', 'booking'],
    /^--archetype booking: query, information or act\. .* come with their kits/,
  ],
  [['demo-query', '--archetype', 'Query'], /^--archetype Query: query, information or act/],
  [['demo-query', '--title', 'demo'], /^--title demo: 2 to 12 Chinese characters/],
  [['demo-query', '--en', 'it"s'], /^--en "it"s": up to 40 letters/],
  [['demo-query', '--city', 'yunlan'], /--city/],
])('%j is refused in one sentence that says what is right', (args, sentence) => {
  expect(() => argumentsOf(args)).toThrow(sentence)
})

test('the rest is optional: an answer about a person, and what residents call it can be said later', () => {
  expect(argumentsOf(['demo-query'])).toEqual({
    id: 'demo-query',
    code: 'DEMO_QUERY',
    archetype: 'query',
    title: '新服务',
    english: 'Demo query',
  })
  expect(argumentsOf(['demo-query', '--archetype', 'act', '--title', '居住证', '--en', 'Residence permit'])).toEqual({
    id: 'demo-query',
    code: 'DEMO_QUERY',
    archetype: 'act',
    title: '居住证',
    english: 'Residence permit',
  })
})
