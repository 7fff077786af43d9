/** What ages and years beside a name tell: Elon Musk was born in 1971, Sam Altman in 1985, and neither is older than that makes him. */
import type { Family } from './names.ts';

const BORN: Record<Family, number> = { musk: 1971, altman: 1985 };
const thisYear = () => new Date().getFullYear();
/** Below that age neither was written of; pages that tell of their youth name them in full. */
const YOUNG = 20;
/** From that age on they may have been busy with something. */
const GROWN = 15;

/** What the text left of a name says, in small letters: “in 1965, Musk did” was before he was born, “the 81-year-old Musk” is another. */
export const isTooEarly = (family: Family, left: string): boolean =>
  Number(YEAR_BEFORE.exec(left)?.[1] ?? BORN[family]) < BORN[family] ||
  Number(AGE_BEFORE.exec(left)?.[1] ?? 0) > thisYear() - BORN[family];
const YEAR_BEFORE = /\bin (\d{4}),? $/;
const AGE_BEFORE = /\b(\d{2,3})[- ](?:years?[- ]old|jährigen?|jähriger|årige|vuotias|letni|letnia|jarige) $/;

/** What follows a name: whether it tells of somebody who was born in another year, is older than the one, or was busy before him. */
export function isAnothersLife(family: Family, behind: string): boolean {
  const born = Number(BIRTH.exec(behind)?.[1] ?? BORN[family]);
  const first = Number(LIFESPAN.exec(behind)?.[1] ?? BORN[family]);
  const busy = Number(BUSY_SINCE.exec(behind)?.[1] ?? Infinity);
  return (
    born !== BORN[family] ||
    first < BORN[family] ||
    busy < BORN[family] + GROWN ||
    ageIn(behind) > thisYear() - BORN[family]
  );
}

/** Whether it tells that he is the one: “Sam Altman (born 1985), entrepreneur”. */
export const isHisBirth = (family: Family, behind: string): boolean => Number(BIRTH.exec(behind)?.[1]) === BORN[family];

/** Whether it tells of somebody younger than either was when he became known: “Musk, 9, likes trains”. */
export const isTooYoung = (behind: string): boolean => ageIn(behind) < YOUNG;

/** The age that is told of a name, `NaN` where none is. Page numbers of an index are followed by others, or by nothing. */
const ageIn = (behind: string): number => {
  const [, apposed, told] = AGE.exec(behind) ?? [];
  return Number(apposed ?? told ?? NaN);
};
const AGE =
  /^(?:, (\d{1,3}), (?=\p{Ll})|,? (?:aged|who (?:is|was|turned)|(?:is|was|turned) now) (\d{1,3})(?=[,.;)]|$| years))/u;

const MONTH = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, |\\d{1,2}\\.? \\p{L}{3,9}\\.? )?';
const PLACE = '(?: (?:in|à|en|a|em) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,?)?';
const BIRTH = new RegExp(
  `^(?:(?:,| was| who was)? born|,? \\((?:born|b\\.|\\*|né|geb\\.|geboren|nato|nacido|nascido|ur\\.|род\\.)|, (?:né|geboren|nato|nacido|nascido))${PLACE}(?: (?:in|on|am|le|il|el|em|en))? ?${MONTH}(\\d{4})(?!\\d)`,
  'u',
);
const LIFESPAN = /^ \((?:\p{Ll}[^()\d]{0,20})?(1[5-9]\d\d|20\d\d)\s?[-–—]/u;
/** “…, who has run the bakery since 1978” */
const BUSY_SINCE = /^, who (?:has|had) [^.,;]{1,70} since (\d{4})\b/;
