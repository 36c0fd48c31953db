interface List {
  readonly columns: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Invented rows in the layouts that docs/examples/ maps: only the columns that are filled, as the lists leave most empty. */
const lists: Readonly<Record<string, List>> = {
  customers: {
    columns:
      'DATA_SOURCE,RECORD_ID,PRIMARY_NAME_FULL,PRIMARY_NAME_ORG,PRIMARY_NAME_LAST,PRIMARY_NAME_FIRST,PRIMARY_NAME_MIDDLE,NATIVE_NAME_FULL,SECONDARY_NAME_ORG,GENDER,DATE_OF_BIRTH,PASSPORT_NUMBER,PASSPORT_COUNTRY,DRIVERS_LICENSE_NUMBER,DRIVERS_LICENSE_STATE,SSN_NUMBER,NATIONAL_ID_NUMBER,NATIONAL_ID_COUNTRY,EMAIL_ADDRESS,ADDR_FULL,ADDR_LINE1,ADDR_CITY,ADDR_STATE,ADDR_POSTAL_CODE,ADDR_COUNTRY,ADDR_TYPE,PHONE_NUMBER,PHONE_TYPE,RECORD_TYPE,AMOUNT,CATEGORY,DATE,STATUS',
    rows: [
      {
        RECORD_ID: '1',
        RECORD_TYPE: 'PERSON',
        PRIMARY_NAME_LAST: 'Marlow',
        PRIMARY_NAME_FIRST: 'Tessa',
        DATE_OF_BIRTH: '12/11/1978',
        ADDR_FULL: '123 Main Street, Mesa AZ 85201',
        PHONE_NUMBER: '602-555-0142',
        PASSPORT_NUMBER: 'KX 104 772',
        PASSPORT_COUNTRY: 'FR',
        DATE: '1/2/18',
      },
      {
        RECORD_ID: '2',
        RECORD_TYPE: 'PERSON',
        PRIMARY_NAME_FULL: 'Odell Prior',
        ADDR_LINE1: '123 Main St',
        ADDR_CITY: 'Mesa',
        ADDR_STATE: 'AZ',
        ADDR_POSTAL_CODE: '85201',
        EMAIL_ADDRESS: '"Odell" <odell@example.com>',
        PASSPORT_NUMBER: 'kx104772',
        PASSPORT_COUNTRY: 'France',
      },
      { RECORD_ID: '3', RECORD_TYPE: 'PERSON', NATIVE_NAME_FULL: '山田 太郎', PHONE_NUMBER: '(602) 555-0142' },
    ],
  },
  reference: {
    columns:
      'DATA_SOURCE,RECORD_ID,PRIMARY_NAME_FULL,PRIMARY_NAME_ORG,PRIMARY_NAME_LAST,PRIMARY_NAME_FIRST,NATIVE_NAME_FULL,SECONDARY_NAME_ORG,DATE_OF_BIRTH,EMAIL_ADDRESS,ADDR_FULL,ADDR_LINE1,ADDR_CITY,ADDR_STATE,ADDR_POSTAL_CODE,ADDR_COUNTRY,ADDR_TYPE,PHONE_NUMBER,PHONE_TYPE,EMPLOYER,RECORD_TYPE,REL_ANCHOR_KEY,REL_POINTER_KEY,REL_POINTER_ROLE,CATEGORY,DATE,STATUS,NATIONAL_ID_NUMBER,NATIONAL_ID_TYPE,NATIONAL_ID_COUNTRY,TAX_ID_NUMBER,TAX_ID_TYPE,TAX_ID_COUNTRY,LEI_NUMBER',
    rows: [
      {
        RECORD_ID: '4',
        RECORD_TYPE: 'ORGANIZATION',
        PRIMARY_NAME_ORG: 'Northline Holdings',
        PHONE_NUMBER: '+1 602 555 0142',
      },
      {
        RECORD_ID: '5',
        RECORD_TYPE: 'PERSON',
        PRIMARY_NAME_FULL: 'Imre Sallay',
        DATE_OF_BIRTH: '1993-09-14',
        EMAIL_ADDRESS: 'ODELL@example.com',
      },
    ],
  },
  watchlist: {
    columns:
      'DATA_SOURCE,RECORD_ID,PRIMARY_NAME_FULL,PRIMARY_NAME_LAST,PRIMARY_NAME_FIRST,PRIMARY_NAME_MIDDLE,NATIVE_NAME_FULL,GENDER,DATE_OF_BIRTH,DRIVERS_LICENSE_NUMBER,DRIVERS_LICENSE_STATE,SSN_NUMBER,EMAIL_ADDRESS,ADDR_LINE1,ADDR_CITY,ADDR_STATE,ADDR_POSTAL_CODE,ADDR_COUNTRY,ADDR_TYPE,PHONE_NUMBER,EMPLOYER,RECORD_TYPE,CATEGORY,DATE,STATUS',
    rows: [
      {
        RECORD_ID: '6',
        RECORD_TYPE: 'PERSON',
        PRIMARY_NAME_LAST: 'Prior Sr',
        PRIMARY_NAME_FIRST: 'Odell',
        DATE_OF_BIRTH: '3/31/54',
        ADDR_LINE1: '123 Main St, Mesa, AZ',
        ADDR_POSTAL_CODE: '85201',
        DATE: '1/3/17',
      },
    ],
  },
};

/** The invented lists as files. */
export const inventedLists: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lists).map(([name, list]) => {
    const header = list.columns.split(',');
    const lines = list.rows.map((row) =>
      header.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(','),
    );
    return [`${name}.csv`, `${[list.columns, ...lines].join('\n')}\n`];
  }),
);
