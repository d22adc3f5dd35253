import { useTranslation } from 'react-i18next';
import type { Begrotingsregel, Totaal, Totaalreeks } from '../../lib/api';
import { formatTotaal } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';
import { cellenPerJaar, isBaten, type Maat } from './maten';
import { Somcellen } from './Somcellen';

interface Props {
  /** The lines in it; null when they are not known. */
  regels: Begrotingsregel[] | null;
  reeks: Totaalreeks;
  maat: Maat;
  jaren: number[];
  telLeeg: boolean;
}

/** Beside the lasten of a group what comes in, and what is left to pay; nothing where there are no baten. */
export function Kantrijen({ regels, reeks: { baten, saldo }, ...rest }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (!baten || !saldo) return null;
  const cellen = regels?.map((regel) => cellenPerJaar(regel, rest.maat));
  /** Of what nobody filled in, zero would say too much. */
  const tekst = (som: Totaal, geteld: { soort: string }[] | undefined) =>
    geteld?.every(({ soort }) => soort === 'leeg') ? '–' : formatTotaal(som, taal);
  const leeg = (som: Totaal) => (rest.telLeeg ? som.aantalLeeg : 0);
  return (
    <>
      <tr className={stijl.kant}>
        <th scope="row">{t('begroting.kanten.baten')}</th>
        <Somcellen regels={regels?.filter(isBaten) ?? null} reeks={baten} {...rest} />
      </tr>
      <tr className={stijl.kant}>
        <th scope="row">{t('begroting.kanten.saldo')}</th>
        {saldo.perJaar.map((som, i) => (
          <Cel
            key={rest.jaren[i]}
            tekst={tekst(
              som,
              cellen?.flatMap((perJaar) => perJaar[i] ?? []),
            )}
            leeg={leeg(som)}
          />
        ))}
        <Cel tekst={tekst(saldo.totaal, cellen?.flat(2))} leeg={leeg(saldo.totaal)} />
      </tr>
    </>
  );
}
