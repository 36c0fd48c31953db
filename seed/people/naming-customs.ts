/**
 * Given and family names of many naming customs, common enough to belong to nobody in particular. A pair is
 * [Latin letters, native script]. They make names collide and vary as they do in life; no one is planted by a name.
 */
export interface NamingCustom {
  /** Share of people, in proportion to the others. */
  readonly weight: number;
  readonly given: readonly (string | readonly [string, string])[];
  readonly family: readonly (string | readonly [string, string])[];
  /** Makes the long tail of rarer family names. */
  readonly syllables: readonly [readonly string[], readonly string[], readonly string[]];
  /** Family name stands first in native script, without a space. */
  readonly nativeFamilyFirst?: true;
  /** Two family names are usual. */
  readonly doubleFamily?: true;
  /** Some people have one name only. */
  readonly mononyms?: true;
}

const words = (text: string) => text.trim().split(/\s+/);
const pairs = (text: string) =>
  words(text).map((pair): readonly [string, string] => {
    const [latin = '', native = ''] = pair.split('=');
    return [latin, native];
  });

export const NAMING_CUSTOMS: readonly NamingCustom[] = [
  {
    weight: 40,
    given: words(`James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Thomas Susan
      Jordan Karen Charles Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra Steven Ashley Paul Emily Andrew
      Donna Joshua Michelle Kevin Carol Brian Amanda Taylor Melissa Morgan Deborah Casey Stephanie Alexander Rebecca Ryan Laura
      Jacob Cynthia Gary Kathleen Nicholas Amy Eric Angela Jonathan Shirley Larry Anna Scott Pamela Brandon Emma Samuel Nicole
      Gregory Helen Frank Katherine Raymond Christine Patrick Debra Jack Rachel Dennis Carolyn Tyler Janet Aaron Maria Avery Olivia`),
    family:
      words(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson
      White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell
      Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Bailey
      Reed Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross Powell
      Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham
      Wallace Cole West O'Brien McDonald Ellis Stevens Gibson Webb Hunt Palmer Stone Fox Mason Dixon Burns Gordon Shaw Holmes Rice`),
    syllables: [
      words(
        'Ash Bar Black Brad Brook Car Chad Clay Cold Crow Dal Dray East Fair Far Gar Glen Hal Har Haw Hol Kirk Lang Mar Nor Oak Pem Red Ros Shel Stan Tarr Thorn Wen Whit Win',
      ),
      words('a ber den der e er ing le ley ling o wy'),
      words(
        'bourne bridge by combe cott dale field ford gate ham hurst land ley man more mont ridge shaw stead stock ton well wick wood worth',
      ),
    ],
  },
  {
    weight: 16,
    given:
      words(`José María Luis Carmen Juan Guadalupe Carlos Rosa Jesús Ana Miguel Inés Francisco Sofía Pedro Lucía Alejandro
      Gabriela Jorge Daniela Andrés Valentina Ricardo Mariana Fernando Paula Eduardo Camila Rafael Elena Sebastián Mónica Martín Verónica`),
    family:
      words(`García Rodríguez Hernández Martínez López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Cruz
      Morales Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera Medina Aguilar Núñez Peña`),
    syllables: [
      words('Al Bar Cal Cam Cas Cor Es Fuen Gal Lar Mon Pal Pe Quin Sal San Tor Val Vil Zam'),
      words('a be ca co da de la me ra ri ta'),
      words('bar dero gada lanes lero mar nero rado rales rano rena reño rón tado val zabal'),
    ],
    doubleFamily: true,
  },
  {
    weight: 6,
    given: words(
      'João Ana Pedro Beatriz Lucas Mariana Gabriel Larissa Rafael Juliana Thiago Fernanda Mateus Letícia Bruno Camila Felipe Amanda Gustavo Conceição',
    ),
    family: words(
      'Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Carvalho Araújo Ribeiro Gonçalves Barbosa Rocha Dias Moura Teixeira',
    ),
    syllables: [
      words('Al Bar Cam Car Fon Gui Ma Men Mon No Pa Pi Qua Ro Sam Ta Va Vi'),
      words('a ca de la ma ra re ri'),
      words('ão çal deira eiro donça gueira lhães mão nheiro reira ros tos veira'),
    ],
    doubleFamily: true,
  },
  {
    weight: 7,
    given: words(
      'Lukas Anna Felix Marie Jonas Lena Maximilian Sophie Jürgen Ursula Stefan Katharina Björn Greta Matthias Monika Søren Ingrid Pieter Femke Émile Chloé Étienne Amélie',
    ),
    family: words(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Jørgensen Bakker Dubois Lefèvre Moreau Fournier',
    ),
    syllables: [
      words('Bern Brück Ehr Eich Feld Frank Grün Hart Hein Kauf Lind Ober Rein Roth Stein Wald Weiss Zimmer'),
      words('a e el en er ing'),
      words('bach berg burg eck hagen hardt haus heim hoff holz mann meister ner reich stätter thal'),
    ],
  },
  {
    weight: 6,
    given: pairs(
      'Aleksandr=Александр Maria=Мария Dmitri=Дмитрий Anna=Анна Ivan=Иван Olena=Олена Sergei=Сергей Natalia=Наталия Mykola=Микола Svetlana=Светлана Andrei=Андрей Irina=Ирина Pavel=Павел Yulia=Юлия Bohdan=Богдан Kateryna=Катерина',
    ),
    family: pairs(
      'Petrenko=Петренко Ivanov=Иванов Kovalenko=Коваленко Popov=Попов Shevchenko=Шевченко Volkov=Волков Bondarenko=Бондаренко Sokolov=Соколов Melnyk=Мельник Morozov=Морозов Tkachenko=Ткаченко Orlov=Орлов Kravchenko=Кравченко Belov=Белов',
    ),
    syllables: [
      words('Bara Bori Chere Dani Fedo Gori Kali Koro Luka Mali Niki Ole Pano Ros Savi Tara Vasi Zina'),
      words('che de ke le me ne se sh ve'),
      words('nko nchuk nov rov sky vets yuk yn ych'),
    ],
  },
  {
    weight: 5,
    given: words(
      'Piotr Agnieszka Krzysztof Małgorzata Tomasz Katarzyna Paweł Joanna Łukasz Zofia Jakub Ewa Jiří Tereza Ondřej Zuzana Marko Jelena Miloš Snežana',
    ),
    family: words(
      'Kowalski Nowak Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Dąbrowski Kozłowski Novák Svoboda Dvořák Černý Horvat Kovačević Jovanović Marković Petrović Babić',
    ),
    syllables: [
      words('Bara Boro Chmie Dob Gra Jano Kali Koro Lewi Mała Osta Pawło Rado Sobo Wali Zale'),
      words('ce cho de le mi no sze wa'),
      words('cki czak czyk dek nik nowski ński szek wicz wski'),
    ],
  },
  {
    weight: 7,
    given: pairs(
      'Rahul=राहुल Priya=प्रिया Amit=अमित Neha=नेहा Arjun=अर्जुन Ananya=अनन्या Vikram=विक्रम Pooja=पूजा Sanjay=संजय Kavita=कविता Rohan=रोहन Deepa=दीपा Suresh=सुरेश Meera=मीरा Karan=करण Lakshmi=लक्ष्मी',
    ),
    family: pairs(
      'Sharma=शर्मा Patel=पटेल Singh=सिंह Kumar=कुमार Gupta=गुप्ता Reddy=रेड्डी Iyer=अय्यर Nair=नायर Mehta=मेहता Joshi=जोशी Das=दास Rao=राव Verma=वर्मा Mishra=मिश्रा',
    ),
    syllables: [
      words('Bala Bhatta Chandra Deva Gopa Hari Jaya Krishna Maha Nara Pra Raja Rama Sree Su Venka Vija'),
      words('bh ch d k l m n r s t'),
      words('agar akar aman anan aran ashan atesan athan ayan ikar irajan umar'),
    ],
    mononyms: true,
  },
  {
    weight: 4,
    given: pairs(
      'Wei=伟 Fang=芳 Min=敏 Jing=静 Lei=磊 Yan=艳 Jun=军 Xiaoming=小明 Li=丽 Qiang=强 Haoran=浩然 Zixuan=子轩 Yuxin=雨欣 Jiahao=嘉豪',
    ),
    family: pairs(
      'Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Huang=黄 Zhao=赵 Wu=吴 Zhou=周 Xu=徐 Sun=孙 Ma=马 Zhu=朱',
    ),
    syllables: [words('Ou Si Shang Xia Zhu'), words('yang ma guan hou ge'), words('yu lin wen an')],
    nativeFamilyFirst: true,
  },
  {
    weight: 3,
    given: pairs(
      'Haruto=陽翔 Yui=結衣 Sota=蒼太 Hana=花 Ren=蓮 Aoi=葵 Daiki=大輝 Misaki=美咲 Kenji=健二 Yuki=由紀 Takumi=匠 Sakura=桜',
    ),
    family: pairs(
      'Sato=佐藤 Suzuki=鈴木 Takahashi=高橋 Tanaka=田中 Ito=伊藤 Watanabe=渡辺 Yamamoto=山本 Nakamura=中村 Kobayashi=小林 Kato=加藤',
    ),
    syllables: [
      words('Aki Furu Hara Ishi Kawa Kuro Matsu Naga Oka Saka Shira Taka Yoko'),
      words('no ga na ta'),
      words('be da gawa hara i moto mura no saki shima ta yama'),
    ],
    nativeFamilyFirst: true,
  },
  {
    weight: 3,
    given: pairs(
      'Minjun=민준 Seoyeon=서연 Jiho=지호 Jiwoo=지우 Hyunwoo=현우 Soojin=수진 Donghyun=동현 Yuna=유나 Sungmin=성민 Eunji=은지',
    ),
    family: pairs('Kim=김 Lee=이 Park=박 Choi=최 Jung=정 Kang=강 Cho=조 Yoon=윤 Jang=장 Lim=임 Han=한 Shin=신'),
    syllables: [words('Nam Je Sa Hwang Seon'), words('goong gal gong bo u'), words('ri an in')],
    nativeFamilyFirst: true,
  },
  {
    weight: 4,
    given: pairs(
      'Mohammed=محمد Fatima=فاطمة Ahmed=أحمد Aisha=عائشة Omar=عمر Layla=ليلى Yusuf=يوسف Mariam=مريم Khalid=خالد Nour=نور Hassan=حسن Zainab=زينب',
    ),
    family: pairs(
      'Haddad=حداد Khalil=خليل Mansour=منصور Nasser=ناصر Rahman=رحمن Saleh=صالح Hamdan=حمدان Farouk=فاروق Aziz=عزيز Karim=كريم',
    ),
    syllables: [
      words('Abdul Bar Dar Ham Jab Kash Mah Naj Qas Sab Tal Wah Zar'),
      words('a e i ou'),
      words('dani di khan mi mouri rani shi wi zi'),
    ],
    mononyms: true,
  },
  {
    weight: 2,
    given: pairs('David=דוד Sarah=שרה Yosef=יוסף Noa=נועה Moshe=משה Tamar=תמר Eitan=איתן Maya=מאיה'),
    family: pairs('Cohen=כהן Levi=לוי Mizrahi=מזרחי Peretz=פרץ Friedman=פרידמן Azoulay=אזולאי Katz=כץ Shapira=שפירא'),
    syllables: [
      words('Abra Ben Gold Green Rosen Sha Silber Zil'),
      words('a ber e ha'),
      words('baum berg feld ham mon stein vitz'),
    ],
  },
  {
    weight: 4,
    given: words(
      'Chinedu Amara Kwame Akosua Oluwaseun Ngozi Tunde Zanele Thabo Wanjiru Kofi Abena Sipho Nia Emeka Folake',
    ),
    family: words('Okafor Mensah Adeyemi Nkosi Mwangi Boateng Okonkwo Dlamini Otieno Balogun Asante Ndlovu Eze Kamau'),
    syllables: [
      words('Ade Aku Chuk Ebe Ike Mba Nwa Obi Olu Ola Oye Uzo'),
      words('bu de fe ko ma ra si wu'),
      words('ji kwe le lola mi nma ra sanya wale wo'),
    ],
  },
  {
    weight: 4,
    given: words(
      'Nguyễn Thị Minh Anh Huy Linh Tuấn Mai Phúc Trang Budi Siti Agus Dewi Putri Rizal Angelo Jasmine Somchai Malee',
    ),
    family: words('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Santoso Wijaya Hidayat Lestari Reyes Bautista Srisuk Wongsa'),
    syllables: [
      words('Bun Hart Kus Mul Nara Pra Rat Sura Sut Wira'),
      words('a i o u'),
      words('di kul nto pong sari setyo wan yana yono'),
    ],
    mononyms: true,
  },
];

/** Two Latin spellings of one given name, as passports and people disagree. */
export const TRANSLITERATIONS: ReadonlyMap<string, string> = new Map([
  ['Aleksandr', 'Alexander'],
  ['Dmitri', 'Dmytro'],
  ['Natalia', 'Nataliya'],
  ['Mohammed', 'Muhammad'],
  ['Yusuf', 'Youssef'],
  ['Ahmed', 'Ahmad'],
  ['Aisha', 'Aysha'],
  ['Yosef', 'Joseph'],
  ['Jiří', 'George'],
  ['Lakshmi', 'Laxmi'],
  ['Seoyeon', 'Suh-yeon'],
  ['Sergei', 'Serhiy'],
  ['Katherine', 'Catherine'],
  ['Stephanie', 'Stefanie'],
  ['Jonathan', 'Johnathan'],
  ['Rebecca', 'Rebekah'],
]);
