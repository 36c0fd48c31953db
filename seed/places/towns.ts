/** A town with what makes an address, a phone number and a clock of it. Towns, codes and zones are real; streets are invented. */
export interface Town {
  readonly name: string;
  /** State or province, empty where addresses do not name one. */
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First digits (or letters) of its postcodes. */
  readonly postcode: string;
  /** Area code without trunk prefix. */
  readonly area: string;
  readonly timezone: string;
}

const E = 'America/New_York';
const C = 'America/Chicago';
const M = 'America/Denver';
const P = 'America/Los_Angeles';

/** name|region|postcode prefix|area code; one row an area code, so bigger cities come more often. */
const US: readonly (readonly [string, string])[] = [
  [
    E,
    `New York|NY|100|212;New York|NY|100|646;Brooklyn|NY|112|718;Brooklyn|NY|112|347;Yonkers|NY|107|914;Buffalo|NY|142|716;Rochester|NY|146|585;
    Syracuse|NY|132|315;Albany|NY|122|518;Hempstead|NY|115|516;Newark|NJ|071|973;Jersey City|NJ|073|201;Trenton|NJ|086|609;Edison|NJ|088|732;
    Philadelphia|PA|191|215;Philadelphia|PA|191|267;Pittsburgh|PA|152|412;Allentown|PA|181|610;Scranton|PA|185|570;Erie|PA|165|814;Boston|MA|021|617;
    Worcester|MA|016|508;Lowell|MA|018|978;Springfield|MA|011|413;Providence|RI|029|401;Hartford|CT|061|860;Bridgeport|CT|066|203;Manchester|NH|031|603;
    Portland|ME|041|207;Burlington|VT|054|802;Wilmington|DE|198|302;Baltimore|MD|212|410;Rockville|MD|208|301;Washington|DC|200|202;Arlington|VA|222|703;
    Richmond|VA|232|804;Norfolk|VA|235|757;Roanoke|VA|240|540;Charleston|WV|253|304;Raleigh|NC|276|919;Charlotte|NC|282|704;Greensboro|NC|274|336;
    Asheville|NC|288|828;Columbia|SC|292|803;Charleston|SC|294|843;Greenville|SC|296|864;Atlanta|GA|303|404;Atlanta|GA|303|678;Savannah|GA|314|912;
    Macon|GA|312|478;Jacksonville|FL|322|904;Miami|FL|331|305;Fort Lauderdale|FL|333|954;Orlando|FL|328|407;Tampa|FL|336|813;St. Petersburg|FL|337|727;
    Tallahassee|FL|323|850;West Palm Beach|FL|334|561;Cleveland|OH|441|216;Columbus|OH|432|614;Cincinnati|OH|452|513;Toledo|OH|436|419;Akron|OH|443|330;
    Dayton|OH|454|937;Detroit|MI|482|313;Grand Rapids|MI|495|616;Lansing|MI|489|517;Ann Arbor|MI|481|734;Flint|MI|485|810;Indianapolis|IN|462|317;
    Fort Wayne|IN|468|260;Louisville|KY|402|502;Lexington|KY|405|859;Knoxville|TN|379|865`,
  ],
  [
    C,
    `Chicago|IL|606|312;Chicago|IL|606|773;Aurora|IL|605|630;Rockford|IL|611|815;Peoria|IL|616|309;Springfield|IL|627|217;Milwaukee|WI|532|414;
    Madison|WI|537|608;Green Bay|WI|543|920;Minneapolis|MN|554|612;St. Paul|MN|551|651;Duluth|MN|558|218;Des Moines|IA|503|515;Cedar Rapids|IA|524|319;
    St. Louis|MO|631|314;Kansas City|MO|641|816;Springfield|MO|658|417;Wichita|KS|672|316;Topeka|KS|666|785;Omaha|NE|681|402;Sioux Falls|SD|571|605;
    Fargo|ND|581|701;Oklahoma City|OK|731|405;Tulsa|OK|741|918;Little Rock|AR|722|501;Nashville|TN|372|615;Memphis|TN|381|901;Birmingham|AL|352|205;
    Huntsville|AL|358|256;Mobile|AL|366|251;Jackson|MS|392|601;New Orleans|LA|701|504;Baton Rouge|LA|708|225;Shreveport|LA|711|318;Houston|TX|770|713;
    Houston|TX|770|281;Dallas|TX|752|214;Dallas|TX|752|972;Fort Worth|TX|761|817;Austin|TX|787|512;San Antonio|TX|782|210;Corpus Christi|TX|784|361;
    Lubbock|TX|794|806;Beaumont|TX|777|409`,
  ],
  [
    M,
    `Denver|CO|802|303;Colorado Springs|CO|809|719;Fort Collins|CO|805|970;Salt Lake City|UT|841|801;Boise|ID|837|208;Billings|MT|591|406;
    Cheyenne|WY|820|307;Albuquerque|NM|871|505;Las Cruces|NM|880|575;El Paso|TX|799|915`,
  ],
  ['America/Phoenix', 'Phoenix|AZ|850|602;Mesa|AZ|852|480;Glendale|AZ|853|623;Tucson|AZ|857|520;Flagstaff|AZ|860|928'],
  [
    P,
    `Los Angeles|CA|900|213;Los Angeles|CA|900|323;Santa Monica|CA|904|310;Pasadena|CA|911|626;Burbank|CA|915|818;Long Beach|CA|908|562;Anaheim|CA|928|714;
    Irvine|CA|926|949;Riverside|CA|925|951;San Diego|CA|921|619;Oceanside|CA|920|760;Bakersfield|CA|933|661;Fresno|CA|937|559;Sacramento|CA|958|916;
    Stockton|CA|952|209;San Jose|CA|951|408;San Francisco|CA|941|415;Oakland|CA|946|510;San Mateo|CA|944|650;Santa Rosa|CA|954|707;Las Vegas|NV|891|702;
    Reno|NV|895|775;Portland|OR|972|503;Eugene|OR|974|541;Seattle|WA|981|206;Tacoma|WA|984|253;Spokane|WA|992|509;Vancouver|WA|986|360`,
  ],
  ['America/Anchorage', 'Anchorage|AK|995|907'],
  ['Pacific/Honolulu', 'Honolulu|HI|968|808'],
];

/** name|region|postcode prefix|area code, by country and zone. */
const ELSEWHERE: readonly (readonly [string, string, string])[] = [
  [
    'CA',
    'America/Toronto',
    'Toronto|ON|M5|416;Toronto|ON|M4|647;Ottawa|ON|K1|613;Montréal|QC|H2|514;Hamilton|ON|L8|905',
  ],
  ['CA', 'America/Edmonton', 'Calgary|AB|T2|403;Edmonton|AB|T5|780'],
  ['CA', 'America/Vancouver', 'Vancouver|BC|V6|604;Victoria|BC|V8|250'],
  ['CA', 'America/Halifax', 'Halifax|NS|B3|902'],
  [
    'GB',
    'Europe/London',
    'London||E1|20;London||N7|20;London||SE5|20;Leeds||LS2|113;Bristol||BS1|117;Birmingham||B4|121;Edinburgh||EH3|131;Glasgow||G2|141;Manchester||M3|161',
  ],
  [
    'DE',
    'Europe/Berlin',
    'Berlin||104|30;Berlin||120|30;Hamburg||203|40;Köln||506|221;Frankfurt am Main||603|69;München||803|89',
  ],
  ['PL', 'Europe/Warsaw', 'Warszawa||00|22;Kraków||30|12;Gdańsk||80|58;Wrocław||50|71'],
  ['FR', 'Europe/Paris', 'Paris||750|1;Lyon||690|4;Toulouse||310|5'],
  [
    'IN',
    'Asia/Kolkata',
    'Mumbai|MH|4000|22;Bengaluru|KA|5600|80;Pune|MH|4110|20;Hyderabad|TS|5000|40;Chennai|TN|6000|44;New Delhi|DL|1100|11',
  ],
  ['BR', 'America/Sao_Paulo', 'São Paulo|SP|010|11;Rio de Janeiro|RJ|200|21;Curitiba|PR|800|41'],
  ['MX', 'America/Mexico_City', 'Ciudad de México|CDMX|06|55;Monterrey|NL|64|81'],
  ['AU', 'Australia/Sydney', 'Sydney|NSW|20|2;Melbourne|VIC|30|3'],
  ['JP', 'Asia/Tokyo', 'Tokyo||150|3;Osaka||530|6'],
];

const rows = (country: string, timezone: string, text: string): Town[] =>
  text.split(';').map((row) => {
    const [name = '', region = '', postcode = '', area = ''] = row.trim().split('|');
    return { name, region, country, postcode, area, timezone };
  });

export const TOWNS: readonly Town[] = [
  ...US.flatMap(([timezone, text]) => rows('US', timezone, text)),
  ...ELSEWHERE.flatMap(([country, timezone, text]) => rows(country, timezone, text)),
];
