export default definePageConfig({ navigationBarTitleText: '核对姓名', enableShareAppMessage: true })
