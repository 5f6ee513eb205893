import { matrix } from './matrix'

test('a way a row, a page a column; what is wrong stands below', () => {
  const page = 'services/air/pages/now/index'
  const text = matrix([
    { on: 'weapp', way: 'card', page: 'pages/home/index' },
    { on: 'weapp', way: 'card', page, fault: 'another city\nand more' },
    { on: 'h5', way: 'link', page },
  ])
  expect(text.split('\n')).toEqual([
    '             1  2',
    'h5 link         +',
    'weapp card   +  X',
    '  1 pages/home',
    '  2 air/now',
    '2 of 3 cells as they should be',
    `weapp card → ${page}: another city`,
  ])
})
