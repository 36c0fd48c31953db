import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import * as world from './world.ts';

const { MILES, MILES_AGAIN, DIAZ, NORTHLINE, UNKNOWN_BROKER, NOBODY } = world;
const keys = {
  holders: [NOBODY, ...world.HOLDERS],
  attributes: ['phone:none', ...world.ATTRIBUTES],
  parties: ['applicant:none', ...world.PARTIES],
};

export const applicants = [
  step(
    catalogue.applicationsOfIdentities,
    { identities: ['jordan miles|1991-04-02', 'government_id:seal-1', 'none'] },
    'before any applicant',
  ),
  step(catalogue.personalChannels, { applications: [...world.APPLICATIONS, NOBODY] }),
  step(catalogue.namesHoldingAttributes, {
    rows: keys.attributes.map((attribute, index) => ({ attribute, few: index % 2 })),
  }),
  step(catalogue.crowdedAttributes, { attributes: keys.attributes, most: 1 }),
  step(catalogue.mergeApplicants, {
    rows: [
      { key: world.JORDAN, id: 'greenhouse/APP-1', name: 'Jordan A. Miles', nameKey: 'jordan miles' },
      { key: world.INES, id: 'APP-2', name: 'Inés Díaz 李', nameKey: 'diaz ines' },
    ],
  }),
  step(
    catalogue.mergeApplicants,
    { rows: [{ key: world.INES, id: 'APP-2', name: 'Inés Díaz', nameKey: 'diaz ines' }] },
    'that are there already',
  ),
  step(catalogue.createClaims, {
    rows: [
      { application: MILES.key, applicant: world.JORDAN },
      { application: MILES_AGAIN.key, applicant: world.JORDAN },
      { application: DIAZ.key, applicant: world.INES },
    ],
  }),
  step(catalogue.applicationsOfIdentities, { identities: ['jordan miles|1991-04-02', 'government_id:seal-1'] }),
  step(catalogue.applicationsHoldingAttributes, { attributes: [world.PHONE, world.EMAIL, 'phone:none'] }),
  step(catalogue.fellowApplications, { applications: [MILES_AGAIN.key, NOBODY] }),
];

export const evidence = [
  step(catalogue.holders, { keys: keys.holders }),
  step(catalogue.statedByHolders, { holders: keys.holders }),
  step(catalogue.holdersOfParties, { parties: keys.parties }),
  step(catalogue.crowdsOfAttributes, { keys: keys.attributes }),
  step(catalogue.observationsOfHolders, { holders: keys.holders }),
  step(catalogue.attributesOfHolders, { holders: keys.holders }),
  step(catalogue.attributeCounts, { keys: keys.attributes }),
  step(catalogue.sharedAmong, { keys: keys.attributes }),
  step(catalogue.holdingsOfAttributes, { keys: keys.attributes, limit: 200 }),
  step(catalogue.holdingsOfAttributes, { keys: keys.attributes, limit: 2 }, 'two for each'),
  step(catalogue.channelsOfHolders, { holders: keys.holders }),
  step(catalogue.brokersOfAttributes, { keys: keys.attributes }),
  step(catalogue.brokersWithCandidates, { keys: [NORTHLINE.key, UNKNOWN_BROKER.key, 'broker:none'] }),
  step(catalogue.partiesOfAttributes, { keys: keys.attributes, limit: 2 }),
  step(catalogue.holdersOfAttributes, { keys: keys.attributes }),
  step(catalogue.knownValuesOfAttributes, { attributes: keys.attributes }),
  step(catalogue.nextExpiry, { now: '2026-01-01T00:00:00.000Z' }),
  step(catalogue.nextExpiry, { now: '9999-01-01T00:00:00.000Z' }, 'when none is left'),
  step(catalogue.bandsOfResumes, { keys: keys.attributes }),
  step(catalogue.resumesByBands, { bands: [11, 62, 4_294_967_295, 12] }),
  step(catalogue.addressesNear, { near: [4_000_000_000, 1] }),
  step(catalogue.emailsByFamilies, { families: ['jordanmilesdev', 'nobodyatall'] }),
  step(catalogue.scanHolderKeys, { prefix: 'application:' }),
  step(catalogue.scanAttributeKeys, { prefix: 'address:' }),
  step(catalogue.scanPartyKeys, { prefix: '' }),
];

export const screening = [
  step(catalogue.holdersAround, { keys: keys.attributes, except: NOBODY, day: '2026-03-02', limit: 50 }),
  step(catalogue.holdersAround, { keys: keys.attributes, except: MILES.key, day: '', limit: 1 }, 'one of each'),
  step(catalogue.applicationsSeenWith, { keys: keys.attributes, except: NOBODY, day: '2026-03-02', limit: 50 }),
  step(catalogue.applicationsSeenWith, { keys: keys.attributes, except: MILES.key, day: '', limit: 1 }, 'one of each'),
  step(catalogue.sightingsOfAttributes, { keys: keys.attributes, limit: 50 }),
];

export const search = [
  step(catalogue.applicationsByDay, undefined),
  step(catalogue.applicationsByName, { prefix: 'jordan', limit: 10 }),
  step(catalogue.applicationsByName, { prefix: '', limit: 2 }, 'the first two'),
  step(catalogue.applicationsByReversedName, { prefix: 'miles j', limit: 10 }),
  step(catalogue.applicationsByKey, { keys: keys.holders }),
  step(catalogue.applicationsByRecordId, { recordIds: ['APP-3', 'APP-2', 'none'], limit: 10 }),
  step(catalogue.applicationsOfApplicants, { applicants: keys.parties }),
  step(catalogue.applicantsByKey, { keys: keys.parties }),
  step(catalogue.brokersByName, { text: 'north', limit: 10 }),
  step(catalogue.brokersByName, { text: 'south', limit: 10 }, 'that nobody has'),
  step(catalogue.brokersByKey, { keys: [...keys.parties, UNKNOWN_BROKER.key] }),
  step(catalogue.brokersByRecordId, { recordIds: ['BRK-99', 'BRK-17'], limit: 1 }),
  step(catalogue.placementsOfBrokers, { brokers: [NORTHLINE.key, UNKNOWN_BROKER.key, 'broker:none'], limit: 5 }),
  step(catalogue.attributesByFold, { prefix: '1602', limit: 10 }),
  step(catalogue.partiesOfAttribute, { attribute: world.PHONE, after: world.INES, limit: 2 }),
  step(catalogue.attributesByLast4, { last4: '6789', limit: 10 }),
];

export const digest = [
  step(catalogue.nodesOfHolders, { keys: keys.holders }),
  step(catalogue.edgesOfHolders, { keys: keys.holders }),
  step(catalogue.claimsOfHolders, { keys: keys.holders }),
  step(catalogue.placementsOfHolders, { keys: keys.holders }),
  step(catalogue.nodesOfAttributes, { keys: keys.attributes }),
  step(catalogue.nodesOfParties, { keys: keys.parties }),
  step(catalogue.knownValues, undefined),
];
