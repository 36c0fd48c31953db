import { type Indicator, no, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const voipLine: Indicator = {
  id: 'voip-line',
  version: 1,
  title: 'Phone over the internet',
  means: 'The line is one that can be rented and answered from anywhere, by a numbering plan or a list of line types.',
  otherwise: 'Many people and most companies telephone over the internet; some only have such a number.',
  sources: [sources.fbi2025],
  severity: 'low',
  standsAlone: false,
  needs: ['phones'],
  assess({ record, phones }, { lineOf }) {
    const lines = phones.map((phone) => {
      const listed = lineOf?.(phone.value);
      return { phone, lineType: listed?.lineType ?? phone.lineType, listed };
    });
    const found = lines.filter(({ lineType }) => lineType === 'voip');
    if (found.length === 0 && lines.some(({ lineType }) => lineType === 'unknown')) {
      return unknown('the type of the line, which no numbering plan tells here (line-types.csv beside the indicators)');
    }
    if (found.length === 0) return no;
    return yesIf(
      found.map(({ phone: { raw }, listed }) => ({
        record,
        field: 'phones',
        raw,
        note: listed === undefined ? 'by the numbering plan of its country' : `by ${listed.source}, ${listed.date}`,
      })),
    );
  },
};
