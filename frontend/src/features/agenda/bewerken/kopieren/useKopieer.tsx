import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { HttpServer } from '../../../../concept/motor/HttpServer';
import { adressen } from '../../../../lib/adressen';
import {
  api,
  haal,
  metGeduld,
  type Onderdeelkopie,
  type OnderdeelkopieNieuw,
} from '../../../../lib/api';
import { deelId } from '../../../../lib/focus';
import { Probleem } from '../../../../lib/Probleem';
import { conceptSleutel } from '../../../../lib/queries/concept';
import { useBewerkomgeving } from '../BewerkContext';
import { Gekopieerd } from './Gekopieerd';

/** What is asked, and what it is called where the copy comes. */
interface Opdracht {
  /** Code of the agenda. */
  agenda: string;
  /** Code of the line; empty when that is what is copied. */
  lijncode: string;
  naam: string;
  verzoek: OnderdeelkopieNieuw;
}

interface Gevolg {
  gelukt: () => void;
  mislukt: (fout: unknown) => void;
}

/** Makes a copy, and says where it is and how it is taken back. Asked the same way again it makes one. */
export function useKopieer({ gelukt, mislukt }: Gevolg) {
  const { t } = useTranslation();
  const { meld } = useBewerkomgeving();
  const queryClient = useQueryClient();
  const sleutel = useRef({ id: '', voor: '' });
  const ververs = (agenda: string) =>
    queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });

  /** All that came along hangs under it, and goes with it. */
  async function neemTerug({ agenda }: Opdracht, { kopie }: Onderdeelkopie) {
    try {
      await new HttpServer(agenda).archiveer(kopie.soort, kopie.id, kopie.revisie);
      meld(t('onderdeelkopie.teruggenomen'));
    } catch (fout) {
      const { detail } = Probleem.vanUitzondering(fout);
      meld(t('onderdeelkopie.nietTeruggenomen', { reden: detail ?? '' }).trim());
    }
    await ververs(agenda);
  }

  return useMutation({
    mutationFn: ({ agenda, verzoek }: Opdracht) => {
      const voor = JSON.stringify([agenda, verzoek]);
      // Other wishes are another copy, and need another key.
      if (sleutel.current.voor !== voor) sleutel.current = { id: crypto.randomUUID(), voor };
      return haal(
        api.POST('/agendas/{agenda}/concept/onderdeelkopieen', {
          params: { path: { agenda }, header: { 'Idempotency-Key': sleutel.current.id } },
          body: verzoek,
          ...metGeduld,
        }),
      );
    },
    onSuccess: async (gemaakt, opdracht) => {
      const { agenda, naam } = opdracht;
      const { kopie, weggelaten } = gemaakt;
      await ververs(agenda);
      gelukt();
      const lijn = opdracht.lijncode === '' ? kopie.code : opdracht.lijncode;
      const waar = opdracht.lijncode === '' ? '' : `#${deelId(kopie.id)}`;
      meld(
        <Gekopieerd
          naam={naam}
          adres={adressen.bewerkLijn(agenda, lijn) + waar}
          weggelaten={weggelaten}
        />,
        () => void neemTerug(opdracht, gemaakt),
      );
    },
    onError: mislukt,
  });
}
