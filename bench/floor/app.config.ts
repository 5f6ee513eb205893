export default defineAppConfig({ pages: ['pages/empty/index'], lazyCodeLoading: 'requiredComponents' })
