import { compareText } from '../../../evidence/compare-text.ts';
import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import {
  type AddressesNearParams,
  type AddressesNearRow,
  addressesNear,
  addressesNearStatement,
  attributeCounts,
  type BandsOfResumesParams,
  type BandsOfResumesRow,
  bandsOfResumes,
  bandsOfResumesStatement,
  type EmailsByFamiliesParams,
  type EmailsByFamiliesRow,
  emailsByFamilies,
  emailsByFamiliesStatement,
  type ResumesByBandsParams,
  type ResumesByBandsRow,
  resumesByBands,
  resumesByBandsStatement,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import type { AttributeRow } from '../../../intake/graph-rows.ts';
import type { WouldBe } from '../would-be.ts';
import { type Answer, type Answering, answering } from './answers.ts';
import { SCREENED } from './holders-as-though.ts';

/** What statements about values that may be alike would answer. */
export function similarAsThough(store: Runner, would: WouldBe): readonly Answering[] {
  const own = (kind: AttributeKind): readonly AttributeRow[] =>
    [...would.observed.values()].flatMap(([first]) => (first?.kind === kind ? [first.attribute] : []));
  /** Rows of the store without values that would go, and those of the application's own that the store has not. */
  const beside = <Row extends { readonly key: string }>(rows: readonly Row[], mine: readonly Row[]): readonly Row[] => {
    const stored = new Set(rows.map(({ key }) => key));
    return [...rows.filter(({ key }) => !would.gone.has(key)), ...mine.filter(({ key }) => !stored.has(key))];
  };

  const addresses: Answer<AddressesNearParams, AddressesNearRow> = async (params) =>
    beside(
      await addressesNear(store, params),
      own('address').flatMap(({ key, near }) =>
        typeof near === 'number' && params.near.includes(near) ? [{ near, key }] : [],
      ),
    );
  const emails: Answer<EmailsByFamiliesParams, EmailsByFamiliesRow> = async (params) =>
    beside(
      await emailsByFamilies(store, params),
      own('email').flatMap(({ key, family }) =>
        typeof family === 'string' && params.families.includes(family) ? [{ family, key }] : [],
      ),
    );
  const resumes: Answer<ResumesByBandsParams, ResumesByBandsRow> = async (params) =>
    beside(
      await resumesByBands(store, params),
      own('resume').flatMap((resume) =>
        (bandsOf(resume) ?? []).flatMap((band) => (params.bands.includes(band) ? [{ band, key: resume.key }] : [])),
      ),
    );
  const bands: Answer<BandsOfResumesParams, BandsOfResumesRow> = async ({ keys }) => {
    const mine = own('resume').flatMap((resume) => {
      const found = keys.includes(resume.key) ? bandsOf(resume) : undefined;
      return found === undefined ? [] : [{ key: resume.key, bands: found, sketch: sketchOf(resume), record: SCREENED }];
    });
    const held = await attributeCounts(store, { keys: mine.map(({ key }) => key) });
    const isNew = new Set(mine.map(({ key }) => key));
    for (const { attribute } of held) isNew.delete(attribute);
    const others = keys.filter((key) => !isNew.has(key));
    const rows = others.length === 0 ? [] : await bandsOfResumes(store, { keys: others });
    return [...beside(rows, mine)].sort((x, y) => compareText(x.key, y.key));
  };
  return [
    answering(addressesNearStatement, addresses),
    answering(emailsByFamiliesStatement, emails),
    answering(resumesByBandsStatement, resumes),
    answering(bandsOfResumesStatement, bands),
  ];
}

function bandsOf({ band1, band2, band3 }: AttributeRow): number[] | undefined {
  const bands = [band1, band2, band3].filter((band) => typeof band === 'number');
  return bands.length === 3 ? bands : undefined;
}

const sketchOf = ({ sketch }: AttributeRow): string | null => (typeof sketch === 'string' ? sketch : null);
