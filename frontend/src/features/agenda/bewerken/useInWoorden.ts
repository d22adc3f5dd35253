import { useTranslation } from 'react-i18next';
import type {
  BetrokkenheidInhoud,
  IndicatorInhoud,
  LinkInhoud,
  StapInhoud,
} from '../../../concept/motor/contract';
import { useBewerkomgeving } from './BewerkContext';

/** A value of a field as people read it, also when it is a list or points to something. */
export function useInWoorden(): (veld: string, waarde: unknown) => string {
  const { t } = useTranslation();
  const { concept, kaart, organisatie, nummers } = useBewerkomgeving();
  const namen = () =>
    new Map<unknown, string>([
      ...concept.fasen.map(({ id, inhoud }) => [id, inhoud.naam] as const),
      ...concept.themas.map(({ id, inhoud }) => [id, inhoud.naam] as const),
      ...concept.besluiten.map(({ id, inhoud }) => [id, inhoud.titel] as const),
      ...concept.programmalijnen.map(({ id, inhoud }) => [id, inhoud.titel] as const),
      ...kaart.strategieen.map(({ id, inhoud }) => [id, inhoud.titel] as const),
      ...kaart.resultaten.map(
        ({ id }) => [id, t('bewerken.resultaatNr', { nummer: nummers.get(id) })] as const,
      ),
    ]);
  const naam = (waarde: unknown): string =>
    namen().get(waarde) ??
    (typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '');
  return (veld, waarde) => {
    const zin = woorden(veld, waarde);
    return zin === '' ? t('bewerken.nietIngevuld') : zin;
  };

  function woorden(veld: string, waarde: unknown): string {
    if (!Array.isArray(waarde)) return naam(waarde);
    switch (veld) {
      case 'wie':
        return (waarde as BetrokkenheidInhoud[])
          .map(({ organisatie: id, rol }) => `${organisatie(id)?.naam ?? '?'} (${t(`rol.${rol}`)})`)
          .join(', ');
      case 'hoe':
        return (waarde as StapInhoud[]).map(({ tekst }, i) => `${i + 1}. ${tekst}`).join('\n');
      case 'links':
        return (waarde as LinkInhoud[]).map(({ titel, url }) => `${titel} (${url})`).join('\n');
      case 'indicatoren':
        return (waarde as IndicatorInhoud[])
          .map((i) => `${i.naam}: ${i.nulmeting ?? '?'} → ${i.streefwaarde ?? '?'} ${i.eenheid}`)
          .join('\n');
      default:
        return waarde.map(naam).join(', ');
    }
  }
}
