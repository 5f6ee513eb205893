// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { FromSchema } from 'json-schema-to-ts'
import type { MessagesOf } from './ports'

export interface Modules {
  openings: {
    contract: typeof import('../src/kits/openings/contract/endpoints').contract
    responses: typeof import('../src/kits/openings/contract/responses').responses
    settings: unknown
    errors: never
    messages: MessagesOf<typeof import('../src/kits/openings/kit.json')>
    departments: never
    kits: 'openings'
  }
  reminders: {
    contract: typeof import('../src/kits/reminders/contract/endpoints').contract
    responses: typeof import('../src/kits/reminders/contract/responses').responses
    settings: unknown
    errors: keyof typeof import('../src/kits/reminders/server/errors').errors
    messages: MessagesOf<typeof import('../src/kits/reminders/kit.json')>
    departments: never
    kits: never
  }
  reports: {
    contract: typeof import('../src/kits/reports/contract/endpoints').contract
    responses: typeof import('../src/kits/reports/contract/responses').responses
    settings: unknown
    errors: never
    messages: MessagesOf<typeof import('../src/kits/reports/kit.json')>
    departments: never
    kits: 'reports'
  }
  acts: {
    contract: Record<never, never>
    responses: Record<never, never>
    settings: unknown
    errors: never
    messages: MessagesOf<typeof import('../src/kits/acts/kit.json')>
    departments: never
    kits: 'acts'
  }
  office: {
    contract: typeof import('../src/kits/office/contract/endpoints').contract
    responses: typeof import('../src/kits/office/contract/responses').responses
    settings: unknown
    errors: never
    messages: MessagesOf<typeof import('../src/kits/office/kit.json')>
    departments: never
    kits: 'office' | 'openings'
  }
  air: {
    contract: typeof import('../src/services/air/contract/endpoints').contract
    responses: typeof import('../src/services/air/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/air/city').city>
    errors: never
    messages: MessagesOf<typeof import('../src/services/air/service.json')>
    departments: 'weather' | 'environment'
    kits: 'office' | 'reports'
  }
  bus: {
    contract: typeof import('../src/services/bus/contract/endpoints').contract
    responses: typeof import('../src/services/bus/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/bus/city').city>
    errors: keyof typeof import('../src/services/bus/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/bus/service.json')>
    departments: 'bus'
    kits: 'office' | 'reports'
  }
  'housing-fund': {
    contract: typeof import('../src/services/housing-fund/contract/endpoints').contract
    responses: typeof import('../src/services/housing-fund/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/housing-fund/city').city>
    errors: keyof typeof import('../src/services/housing-fund/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/housing-fund/service.json')>
    departments: 'housing-fund'
    kits: 'acts' | 'office'
  }
  'medical-insurance': {
    contract: typeof import('../src/services/medical-insurance/contract/endpoints').contract
    responses: typeof import('../src/services/medical-insurance/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/medical-insurance/city').city>
    errors: keyof typeof import('../src/services/medical-insurance/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/medical-insurance/service.json')>
    departments: 'medical-insurance'
    kits: 'office'
  }
  nearby: {
    contract: typeof import('../src/services/nearby/contract/endpoints').contract
    responses: typeof import('../src/services/nearby/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/nearby/city').city>
    errors: keyof typeof import('../src/services/nearby/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/nearby/service.json')>
    departments: 'service-bureau'
    kits: 'office' | 'openings' | 'reports'
  }
  progress: {
    contract: typeof import('../src/services/progress/contract/endpoints').contract
    responses: typeof import('../src/services/progress/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/progress/city').city>
    errors: keyof typeof import('../src/services/progress/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/progress/service.json')>
    departments: 'service-hall' | 'public-works'
    kits: 'office'
  }
  'social-insurance': {
    contract: typeof import('../src/services/social-insurance/contract/endpoints').contract
    responses: typeof import('../src/services/social-insurance/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/social-insurance/city').city>
    errors: never
    messages: MessagesOf<typeof import('../src/services/social-insurance/service.json')>
    departments: 'social-insurance'
    kits: 'office'
  }
  traffic: {
    contract: typeof import('../src/services/traffic/contract/endpoints').contract
    responses: typeof import('../src/services/traffic/contract/responses').responses
    settings: FromSchema<typeof import('../src/services/traffic/city').city>
    errors: keyof typeof import('../src/services/traffic/server/errors').errors
    messages: MessagesOf<typeof import('../src/services/traffic/service.json')>
    departments: 'traffic-police'
    kits: 'acts' | 'office'
  }
}

/** What a service gets of each kit that its manifest names. */
export interface KitPorts {
  openings: import('../src/kits/openings/server/port').Port
  reports: import('../src/kits/reports/server/port').Port
  acts: import('../src/kits/acts/server/port').Port
  office: import('../src/kits/office/server/port').Port
}

export type ModuleErrorCode = Modules[keyof Modules]['errors']

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
/** The message templates of all modules. */
export type Templates = Together<Modules[keyof Modules]['messages']>
