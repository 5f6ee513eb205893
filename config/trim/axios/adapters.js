// axios asks this module for an adapter by name; ours is always a function (src/core/http/adapter.ts).
export default { getAdapter: (adapter) => adapter, adapters: {} }
