// Parameters are written into the address by src/core/http/adapter.ts, from flat objects.
export default function nothing() {}
