/** Name of webpack's cache of a build, below `node_modules/.cache/webpack`: each of these keeps its own. */
export const cacheName = (platform: string, only = '', source = ''): string =>
  `${platform}-${only || 'all'}-${source ? 'other' : 'src'}`
