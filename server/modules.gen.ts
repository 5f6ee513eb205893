// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { KitModule, ServiceModule } from './module'
import { build as openingsBuild } from '../src/kits/openings/server/build'
import { contract as openingsContract } from '../src/kits/openings/contract/endpoints'
import { responses as openingsResponses } from '../src/kits/openings/contract/responses'
import { routes as openingsRoutes } from '../src/kits/openings/server/routes'
import remindersKit from '../src/kits/reminders/kit.json'
import { contract as remindersContract } from '../src/kits/reminders/contract/endpoints'
import { responses as remindersResponses } from '../src/kits/reminders/contract/responses'
import { routes as remindersRoutes } from '../src/kits/reminders/server/routes'
import { errors as remindersErrors } from '../src/kits/reminders/server/errors'
import { jobs as remindersJobs } from '../src/kits/reminders/server/jobs'
import { purge as remindersPurge } from '../src/kits/reminders/server/purge'
import { ownData as remindersOwnData } from '../src/kits/reminders/server/own-data'
import { build as reportsBuild } from '../src/kits/reports/server/build'
import { contract as reportsContract } from '../src/kits/reports/contract/endpoints'
import { responses as reportsResponses } from '../src/kits/reports/contract/responses'
import { routes as reportsRoutes } from '../src/kits/reports/server/routes'
import { purge as reportsPurge } from '../src/kits/reports/server/purge'
import { ownData as reportsOwnData } from '../src/kits/reports/server/own-data'
import actsKit from '../src/kits/acts/kit.json'
import { build as actsBuild } from '../src/kits/acts/server/build'
import { underWay as actsUnderWay } from '../src/kits/acts/server/under-way'
import { ownData as actsOwnData } from '../src/kits/acts/server/own-data'
import { build as officeBuild } from '../src/kits/office/server/build'
import { contract as officeContract } from '../src/kits/office/contract/endpoints'
import { responses as officeResponses } from '../src/kits/office/contract/responses'
import { routes as officeRoutes } from '../src/kits/office/server/routes'
import airManifest from '../src/services/air/service.json'
import { contract as airContract } from '../src/services/air/contract/endpoints'
import { responses as airResponses } from '../src/services/air/contract/responses'
import { routes as airRoutes } from '../src/services/air/server/routes'
import { city as airCity } from '../src/services/air/city'
import busManifest from '../src/services/bus/service.json'
import { contract as busContract } from '../src/services/bus/contract/endpoints'
import { responses as busResponses } from '../src/services/bus/contract/responses'
import { routes as busRoutes } from '../src/services/bus/server/routes'
import { errors as busErrors } from '../src/services/bus/server/errors'
import { jobs as busJobs } from '../src/services/bus/server/jobs'
import { purge as busPurge } from '../src/services/bus/server/purge'
import { city as busCity } from '../src/services/bus/city'
import housingFundManifest from '../src/services/housing-fund/service.json'
import { acts as housingFundActs } from '../src/services/housing-fund/server/acts'
import { contract as housingFundContract } from '../src/services/housing-fund/contract/endpoints'
import { responses as housingFundResponses } from '../src/services/housing-fund/contract/responses'
import { routes as housingFundRoutes } from '../src/services/housing-fund/server/routes'
import { errors as housingFundErrors } from '../src/services/housing-fund/server/errors'
import { consent as housingFundConsent } from '../src/services/housing-fund/contract/consent'
import { city as housingFundCity } from '../src/services/housing-fund/city'
import medicalInsuranceManifest from '../src/services/medical-insurance/service.json'
import { contract as medicalInsuranceContract } from '../src/services/medical-insurance/contract/endpoints'
import { responses as medicalInsuranceResponses } from '../src/services/medical-insurance/contract/responses'
import { routes as medicalInsuranceRoutes } from '../src/services/medical-insurance/server/routes'
import { errors as medicalInsuranceErrors } from '../src/services/medical-insurance/server/errors'
import { consent as medicalInsuranceConsent } from '../src/services/medical-insurance/contract/consent'
import { city as medicalInsuranceCity } from '../src/services/medical-insurance/city'
import nearbyManifest from '../src/services/nearby/service.json'
import { openings as nearbyOpenings } from '../src/services/nearby/server/openings'
import { reports as nearbyReports } from '../src/services/nearby/server/reports'
import { contract as nearbyContract } from '../src/services/nearby/contract/endpoints'
import { responses as nearbyResponses } from '../src/services/nearby/contract/responses'
import { routes as nearbyRoutes } from '../src/services/nearby/server/routes'
import { errors as nearbyErrors } from '../src/services/nearby/server/errors'
import { jobs as nearbyJobs } from '../src/services/nearby/server/jobs'
import { purge as nearbyPurge } from '../src/services/nearby/server/purge'
import { ownData as nearbyOwnData } from '../src/services/nearby/server/own-data'
import { city as nearbyCity } from '../src/services/nearby/city'
import progressManifest from '../src/services/progress/service.json'
import { contract as progressContract } from '../src/services/progress/contract/endpoints'
import { responses as progressResponses } from '../src/services/progress/contract/responses'
import { routes as progressRoutes } from '../src/services/progress/server/routes'
import { errors as progressErrors } from '../src/services/progress/server/errors'
import { jobs as progressJobs } from '../src/services/progress/server/jobs'
import { purge as progressPurge } from '../src/services/progress/server/purge'
import { underWay as progressUnderWay } from '../src/services/progress/server/under-way'
import { pushes as progressPushes } from '../src/services/progress/server/pushes'
import { ownData as progressOwnData } from '../src/services/progress/server/own-data'
import { city as progressCity } from '../src/services/progress/city'
import socialInsuranceManifest from '../src/services/social-insurance/service.json'
import { contract as socialInsuranceContract } from '../src/services/social-insurance/contract/endpoints'
import { responses as socialInsuranceResponses } from '../src/services/social-insurance/contract/responses'
import { routes as socialInsuranceRoutes } from '../src/services/social-insurance/server/routes'
import { offers as socialInsuranceOffers } from '../src/services/social-insurance/server/offers'
import { consent as socialInsuranceConsent } from '../src/services/social-insurance/contract/consent'
import { city as socialInsuranceCity } from '../src/services/social-insurance/city'
import trafficManifest from '../src/services/traffic/service.json'
import { acts as trafficActs } from '../src/services/traffic/server/acts'
import { contract as trafficContract } from '../src/services/traffic/contract/endpoints'
import { responses as trafficResponses } from '../src/services/traffic/contract/responses'
import { routes as trafficRoutes } from '../src/services/traffic/server/routes'
import { errors as trafficErrors } from '../src/services/traffic/server/errors'
import { consent as trafficConsent } from '../src/services/traffic/contract/consent'
import { city as trafficCity } from '../src/services/traffic/city'

/** Each after those it is built on. */
export const kits: readonly KitModule[] = [
  {
    id: 'openings',
    dependsOn: [],
    build: openingsBuild,
    contract: openingsContract,
    responses: openingsResponses,
    routes: openingsRoutes,
  },
  {
    id: 'reminders',
    dependsOn: [],
    messages: remindersKit.messages,
    contract: remindersContract,
    responses: remindersResponses,
    routes: remindersRoutes,
    errors: remindersErrors,
    jobs: remindersJobs,
    purge: remindersPurge,
    ownData: remindersOwnData,
    migrations: 'src/kits/reminders/server/migrations',
  },
  {
    id: 'reports',
    dependsOn: [],
    build: reportsBuild,
    contract: reportsContract,
    responses: reportsResponses,
    routes: reportsRoutes,
    purge: reportsPurge,
    ownData: reportsOwnData,
    migrations: 'src/kits/reports/server/migrations',
  },
  {
    id: 'acts',
    dependsOn: ['messages'],
    messages: actsKit.messages,
    build: actsBuild,
    contract: {},
    responses: {},
    routes: () => ({}),
    underWay: actsUnderWay,
    ownData: actsOwnData,
    migrations: 'src/kits/acts/server/migrations',
  },
  {
    id: 'office',
    dependsOn: ['openings'],
    build: officeBuild,
    contract: officeContract,
    responses: officeResponses,
    routes: officeRoutes,
  },
]

export const services: readonly ServiceModule[] = [
  {
    id: 'air',
    manifest: airManifest,
    contract: airContract,
    responses: airResponses,
    routes: airRoutes,
    city: airCity,
  },
  {
    id: 'bus',
    manifest: busManifest,
    contract: busContract,
    responses: busResponses,
    routes: busRoutes,
    errors: busErrors,
    jobs: busJobs,
    purge: busPurge,
    city: busCity,
    migrations: 'src/services/bus/server/migrations',
  },
  {
    id: 'housing-fund',
    manifest: housingFundManifest,
    given: { acts: housingFundActs },
    contract: housingFundContract,
    responses: housingFundResponses,
    routes: housingFundRoutes,
    errors: housingFundErrors,
    consent: housingFundConsent,
    city: housingFundCity,
    migrations: 'src/services/housing-fund/server/migrations',
  },
  {
    id: 'medical-insurance',
    manifest: medicalInsuranceManifest,
    contract: medicalInsuranceContract,
    responses: medicalInsuranceResponses,
    routes: medicalInsuranceRoutes,
    errors: medicalInsuranceErrors,
    consent: medicalInsuranceConsent,
    city: medicalInsuranceCity,
  },
  {
    id: 'nearby',
    manifest: nearbyManifest,
    given: { openings: nearbyOpenings, reports: nearbyReports },
    contract: nearbyContract,
    responses: nearbyResponses,
    routes: nearbyRoutes,
    errors: nearbyErrors,
    jobs: nearbyJobs,
    purge: nearbyPurge,
    ownData: nearbyOwnData,
    city: nearbyCity,
    migrations: 'src/services/nearby/server/migrations',
  },
  {
    id: 'progress',
    manifest: progressManifest,
    contract: progressContract,
    responses: progressResponses,
    routes: progressRoutes,
    errors: progressErrors,
    jobs: progressJobs,
    purge: progressPurge,
    underWay: progressUnderWay,
    pushes: progressPushes,
    ownData: progressOwnData,
    city: progressCity,
    migrations: 'src/services/progress/server/migrations',
  },
  {
    id: 'social-insurance',
    manifest: socialInsuranceManifest,
    contract: socialInsuranceContract,
    responses: socialInsuranceResponses,
    routes: socialInsuranceRoutes,
    offers: socialInsuranceOffers,
    consent: socialInsuranceConsent,
    city: socialInsuranceCity,
  },
  {
    id: 'traffic',
    manifest: trafficManifest,
    given: { acts: trafficActs },
    contract: trafficContract,
    responses: trafficResponses,
    routes: trafficRoutes,
    errors: trafficErrors,
    consent: trafficConsent,
    city: trafficCity,
  },
]
