/** First three digits of a ZIP code to the state, by USPS Labeling List L002: `from-to state`. */
const RANGES = (
  '005-005 ny|006-007 pr|008-008 vi|009-009 pr|010-027 ma|028-029 ri|030-038 nh|039-049 me|050-054 vt|055-055 ma|' +
  '056-059 vt|060-069 ct|070-089 nj|090-098 ae|100-149 ny|150-196 pa|197-199 de|200-200 dc|201-201 va|202-205 dc|' +
  '206-219 md|220-246 va|247-268 wv|270-289 nc|290-299 sc|300-319 ga|320-339 fl|340-340 aa|341-349 fl|350-369 al|' +
  '370-385 tn|386-397 ms|398-399 ga|400-427 ky|430-459 oh|460-479 in|480-499 mi|500-528 ia|530-549 wi|550-567 mn|' +
  '569-569 dc|570-577 sd|580-588 nd|590-599 mt|600-629 il|630-658 mo|660-679 ks|680-693 ne|700-714 la|716-729 ar|' +
  '730-732 ok|733-733 tx|734-749 ok|750-799 tx|800-816 co|820-831 wy|832-838 id|840-847 ut|850-865 az|870-884 nm|' +
  '885-885 tx|889-898 nv|900-961 ca|962-966 ap|967-968 hi|969-969 gu|970-979 or|980-994 wa|995-999 ak'
)
  .split('|')
  .map((row) => ({ from: row.slice(0, 3), to: row.slice(4, 7), state: row.slice(8) }));

/** The state of a five-digit ZIP code, folded; undefined for prefixes that are not in use. */
export function stateOfZip(zip: string): string | undefined {
  const prefix = zip.slice(0, 3);
  return RANGES.find(({ from, to }) => from <= prefix && prefix <= to)?.state;
}
