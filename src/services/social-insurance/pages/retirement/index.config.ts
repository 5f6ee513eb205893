export default definePageConfig({ navigationBarTitleText: '几岁退休' })
