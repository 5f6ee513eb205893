export default definePageConfig({ navigationBarTitleText: '自己要出多少', enableShareAppMessage: true })
