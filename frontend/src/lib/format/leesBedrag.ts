import type { Taal } from '../i18n/taal';

/** Which mark stands between thousands: a dot (1.500,00) or a comma (1,500.00). */
export type Notatie = 'nl' | 'en';

/** Why something is no amount. */
export type Leesfout = 'geenGetal' | 'teVeelDecimalen' | 'teGroot';

/** One of the amounts that may be meant. */
export interface Keuze {
  notatie: Notatie;
  bedrag: string;
}

/** What somebody typed, read. */
export type Gelezen =
  | { soort: 'leeg' }
  | { soort: 'pm' }
  /** A decimal string with two decimals; `notatie` when the text itself shows which one it is in. */
  | { soort: 'bedrag'; bedrag: string; notatie: Notatie | null }
  /** More than one reading, or one that is not the obvious one: a person has to say. */
  | { soort: 'meerduidig'; keuzes: readonly Keuze[] }
  | { soort: 'fout'; reden: Leesfout };

/** What is known besides the text itself. */
export interface Leescontext {
  /** The language of the screen, in which the amounts around it are shown. */
  taal: Taal;
  /** What the other cells of the same pasted block show without doubt. */
  blok?: Notatie | 'gemengd' | null;
  /** In which notation this person wrote, as answered before on this page. */
  gekozen?: Notatie | null;
}

const MEESTE_CIJFERS = 12;
const CENTEN = 2;
const PM = /^(?:p\.?\s?m\.?|pro memorie)$/i;
/** What says that there is no amount here; a dash of this width is how this site shows that. */
const NIET_VAN_TOEPASSING = /^(?:[–—]|n\.? ?v\.? ?t\.?|niet van toepassing)$/i;
/** How a spreadsheet shows nothing as money, and how tables write it. */
const NIHIL = /^(?:(?:€ ?)?-{1,2}|- ?€|€ ?[–—]|nihil)$/i;
/** A note in the margin is no part of the amount. */
const VOETNOOT = / ?(?:\*{1,3}\)?|[¹²³⁴⁵⁶⁷⁸⁹]\)?)$/;
/** What nobody can see: characters without a width, and those that only one font has. */
const ONZICHTBAAR = /[\p{Cf}\p{Co}]/gu;
/** Spaces of every width between thousands, as formatters and spreadsheets put them. */
const RUIMTE = /[\s\p{Zs}]+/gu;
const KAAL = /^\d+$/;
const GEGROEPEERD = { '.': /^[1-9]\d{0,2}(\.\d{3})+$/, ',': /^[1-9]\d{0,2}(,\d{3})+$/ } as const;
const GEGROEPEERD_MET_RUIMTE = /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
/** Somewhere between a number of thousands and an amount with three decimals. */
const EEN_TEKEN_DRIE_CIJFERS = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/**
 * Reads an amount as people type it or paste it from a spreadsheet. It never passes through a floating
 * point number, and no value is ever guessed between two that differ a factor thousand.
 *
 * Most texts show by themselves what they are: no mark at all (75000), two marks (1.500,00), a mark that
 * comes back (1.500.000), one or two digits after a mark (1500,5), spaces between thousands, or Dutch
 * ",-" at the end. What remains is one mark with three digits after it: "1.500" may be fifteen hundred or
 * one and a half. For that, in this order:
 *
 * 1. The other cells of the same block show a notation in which it is a number of thousands: it is that.
 * 2. This person answered before on this page that such a mark stands between thousands: it is that.
 * 3. Nothing is known: the mark that the screen itself puts between thousands counts as that when the
 *    number before it has two or three digits (75.000 on a Dutch screen, where € 75.000 stands in the
 *    cell beside it), or when the other reading is no amount at all (1.505 would have three decimals).
 * 4. Otherwise it is asked, also when the block or an earlier answer says that the mark is a decimal one:
 *    euros have two decimals, so three digits are strange there, and the next one may well be thousands.
 */
export function leesBedrag(tekst: string, context: Leescontext): Gelezen {
  const schoon = tekst.replace(ONZICHTBAAR, '').replace(RUIMTE, ' ').trim().replace(VOETNOOT, '');
  if (schoon === '' || NIET_VAN_TOEPASSING.test(schoon)) return { soort: 'leeg' };
  if (PM.test(schoon)) return { soort: 'pm' };
  if (NIHIL.test(schoon)) return bedragVan(false, '0', '', null);
  const { min, rest, streepje } = kleedUit(schoon);
  const los = EEN_TEKEN_DRIE_CIJFERS.exec(rest);
  if (los && !streepje) return leesDrie(min, los, context);
  const notatie = streepje ? 'nl' : null;
  if (KAAL.test(rest)) return bedragVan(min, rest, '', notatie);
  if (GEGROEPEERD['.'].test(rest)) return bedragVan(min, zonder(rest, '.'), '', 'nl');
  if (GEGROEPEERD[','].test(rest) && !streepje) return bedragVan(min, zonder(rest, ','), '', 'en');
  if (streepje) return fout('geenGetal');
  return leesDecimaal(min, rest);
}

/** Which notation the texts of a block show without doubt; "gemengd" when they contradict each other. */
export function notatieVan(teksten: readonly string[]): Notatie | 'gemengd' | null {
  const gezien = new Set<Notatie>();
  for (const tekst of teksten) {
    const gelezen = leesBedrag(tekst, { taal: 'nl', blok: 'gemengd' });
    if (gelezen.soort === 'bedrag' && gelezen.notatie !== null) gezien.add(gelezen.notatie);
  }
  const [een = null, ander] = gezien;
  return ander === undefined ? een : 'gemengd';
}

/** An amount as somebody would type it: "75000" or "75000,50", read back as the same without a question. */
export function typBedrag(bedrag: string, taal: Taal): string {
  const [heel = '', decimalen = ''] = bedrag.split('.');
  if (/^0*$/.test(decimalen)) return heel;
  return `${heel}${taal === 'nl' ? ',' : '.'}${decimalen.padEnd(2, '0')}`;
}

const zonderMunt = (tekst: string): string =>
  tekst
    .replace(/^([-−–+]?) ?(?:€|eur\b) ?/i, '$1')
    .trim()
    .replace(/ ?(?:€|euro?)$/i, '');

/** Takes off the currency, the sign (also of accountants: (500), 500-) and a Dutch ",-" at the end. */
function kleedUit(tekst: string): { min: boolean; rest: string; streepje: boolean } {
  const kaal = zonderMunt(tekst);
  const haakjes = /^\((.+)\)$/.exec(kaal);
  let rest = haakjes?.[1] === undefined ? kaal : zonderMunt(haakjes[1].trim());
  const voor = /^[-−–+] ?/.exec(rest)?.[0] ?? '';
  rest = rest.slice(voor.length);
  const achter = /\d( ?[-−])$/.exec(rest)?.[1] ?? '';
  rest = rest.slice(0, rest.length - achter.length);
  const streepje = /,[-–—]{1,2}$/.test(rest);
  if (streepje) rest = rest.replace(/,[-–—]{1,2}$/, '');
  const tekens = [haakjes !== null, voor !== '', achter !== ''].filter(Boolean).length;
  // Two signs are no sign.
  return {
    min: tekens > 0 && !voor.startsWith('+'),
    rest: tekens > 1 ? '' : rest,
    streepje,
  };
}

/** One mark and three digits: thousands, three decimals, or a question. */
function leesDrie(min: boolean, gevonden: RegExpExecArray, context: Leescontext): Gelezen {
  const { taal, blok = null, gekozen = null } = context;
  const [, voor = '', teken = '', na = ''] = gevonden;
  const duizend: Notatie = teken === '.' ? 'nl' : 'en';
  const decimaal: Notatie = duizend === 'nl' ? 'en' : 'nl';
  const alsDuizend = bedragVan(min, voor + na, '', null);
  const alsDecimaal = na.endsWith('0') ? bedragVan(min, voor, na, null) : null;
  const weet = blok ?? gekozen;
  if (weet === duizend) return alsDuizend;
  const vanHetScherm = duizend === taal && (voor.length > 1 || alsDecimaal === null);
  if (weet === null && vanHetScherm) return alsDuizend;
  const keuzes = [
    { notatie: duizend, gelezen: alsDuizend },
    { notatie: decimaal, gelezen: alsDecimaal },
  ].flatMap(({ notatie, gelezen }) =>
    gelezen?.soort === 'bedrag' ? [{ notatie, bedrag: gelezen.bedrag }] : [],
  );
  return { soort: 'meerduidig', keuzes };
}

/** With decimals: the last mark is the decimal one, and what stands before it is whole or well grouped. */
function leesDecimaal(min: boolean, rest: string): Gelezen {
  if (GEGROEPEERD_MET_RUIMTE.test(rest)) {
    const [heel = '', decimalen = ''] = zonder(rest, ' ').split(/[.,]/);
    return bedragVan(min, heel, decimalen, tekenNotatie(rest));
  }
  const gevonden = /^(.*)([.,])(\d+)$/.exec(rest);
  if (!gevonden) return fout('geenGetal');
  const [, voor = '', teken = '', decimalen = ''] = gevonden;
  const groep = teken === '.' ? ',' : '.';
  const heel = GEGROEPEERD[groep].test(voor) ? zonder(voor, groep) : voor;
  if (heel !== '' && !KAAL.test(heel)) return fout('geenGetal');
  // One mark and three digits are thousands or nothing.
  if (decimalen.length === CENTEN + 1) return fout('teVeelDecimalen');
  return bedragVan(min, heel, decimalen, teken === '.' ? 'en' : 'nl');
}

const tekenNotatie = (tekst: string): Notatie | null =>
  tekst.includes('.') ? 'en' : tekst.includes(',') ? 'nl' : null;

const zonder = (tekst: string, teken: string): string => tekst.replaceAll(teken, '');

const fout = (reden: Leesfout): Gelezen => ({ soort: 'fout', reden });

function bedragVan(min: boolean, heel: string, rest: string, notatie: Notatie | null): Gelezen {
  const deel = rest.replace(/0+$/, '');
  if (deel.length > CENTEN) return fout('teVeelDecimalen');
  const cijfers = heel.replace(/^0+(?=\d)/, '') || '0';
  if (cijfers.length > MEESTE_CIJFERS) return fout('teGroot');
  const decimalen = deel.padEnd(CENTEN, '0');
  const nul = /^0*$/.test(cijfers + decimalen);
  return { soort: 'bedrag', bedrag: `${min && !nul ? '-' : ''}${cijfers}.${decimalen}`, notatie };
}
