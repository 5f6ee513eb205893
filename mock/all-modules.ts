import * as generated from './modules.gen'
import type { ModuleMock } from './module-mock'
import { register } from './register'

/** Every pretend department: the modules' own, and what the platform itself asks. */
export const modules: readonly ModuleMock[] = [...generated.modules, register]
