import type { Random } from './random.ts';

type Names = readonly [string, ...string[]];

/** Names of one script, and how many people in a hundred have such a one. */
interface Script {
  readonly share: number;
  readonly given: Names;
  readonly family: Names;
  /** Between the two; the family's name first in Japanese. */
  readonly join: (given: string, family: string) => string;
}

const western = (given: string, family: string) => `${given} ${family}`;

const SCRIPTS: readonly [Script, ...Script[]] = [
  {
    share: 78,
    given: [
      'Ana',
      ...['Zoë', 'Łukasz', 'Søren', 'João', 'Siân', 'Noémie', 'Maëlle', 'Jürgen'],
      ...['Çağla', 'Željko', 'Iñigo', 'Åsa', 'Sinéad', 'Nguyễn', 'Márton', 'Ștefan', 'Ingrid', 'Tomás'],
      ...['Fatou', 'Chidi', 'Wei', 'Priya', 'Kwame', 'Leilani', 'Mehmet', 'Eero', 'Daiva', 'Þóra'],
    ],
    family: [
      'Lima',
      ...['Müller', 'Nowak', 'O’Brien', 'García Márquez', 'Sørensen', 'Ferreira', 'Dvořák'],
      ...['Kovács', 'van der Berg', 'Lindqvist', 'Öztürk', 'Popescu', 'Jónsdóttir', 'Phạm', 'Okafor'],
      ...['Le Goff', 'Szymański', 'Ní Dhomhnaill', 'Åkesson', 'Costa e Silva', 'Weiß', 'Bērziņš', 'Haddad'],
      ...['Smith-Jones', 'Mäkinen', 'Dupré', 'Ruiz', 'Đorđević', 'Tanaka', 'Mbeki', 'Kaya'],
    ],
    join: western,
  },
  {
    share: 7,
    given: ['Олена', 'Иван', 'Светлана', 'Дмитро', 'Марија', 'Петър', 'Надежда', 'Ђорђе', 'Ярослав', 'Зоя'],
    family: ['Шевченко', 'Иванова', 'Петровић', 'Коваленко', 'Соколов', 'Георгиев', 'Щербак', 'Їжакевич'],
    join: western,
  },
  {
    share: 5,
    given: ['Ελένη', 'Γιώργος', 'Μαρία', 'Νίκος', 'Άννα', 'Δημήτρης', 'Ιωάννα', 'Οδυσσέας'],
    family: ['Παπαδοπούλου', 'Νικολάου', 'Αντωνίου', 'Βασιλείου', 'Χατζής', 'Οικονόμου', 'Ξενάκη'],
    join: western,
  },
  {
    share: 6,
    given: ['ليلى', 'محمد', 'فاطمة', 'يوسف', 'نور', 'سلمى', 'عمر', 'هدى', 'خالد', 'ريم'],
    family: ['حداد', 'الخطيب', 'منصور', 'العلي', 'قاسم', 'بن صالح', 'الشريف', 'درويش'],
    join: western,
  },
  {
    // Of the letters that the fonts of the sample content can draw.
    share: 4,
    given: ['花子', '優子', '光子', '愛子', '良子', '理子', '愛', '優', '光', '良'],
    family: ['山田', '野田', '小野', '安田', '金子', '金田', '花田', '小山', '山野'],
    join: (given, family) => `${family} ${given}`,
  },
];

/** A person's name in one of five scripts. */
export function personName(random: Random): string {
  let place = random.next() * 100;
  const { given, family, join } =
    SCRIPTS.find(({ share }) => {
      place -= share;
      return place < 0;
    }) ?? SCRIPTS[0];
  return join(random.pick(given), random.pick(family));
}
