export default definePageConfig({ navigationBarTitleText: '换城市' })
