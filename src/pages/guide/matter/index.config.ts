export default definePageConfig({ navigationBarTitleText: '近办' })
