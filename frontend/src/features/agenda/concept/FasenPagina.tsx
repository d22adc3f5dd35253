import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { formatPeriode } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { gaten, isBuiten, maandenVan, verdeel } from './fasenverdeling';
import { focusOp, deelId } from '../../../lib/focus';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { Onderdeel } from '../../../concept/lijst/Onderdeel';
import { NieuweFase } from './NieuweFase';
import { Periodeinvoer } from '../../../concept/velden/Periodeinvoer';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { aantalMaanden } from '../../../concept/velden/maand';

/** The terms of the agenda. */
export function FasenPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { fasen, agenda } = concept;
  const { maak } = useBewerker();
  const drieTermijnen = verdeel(agenda.inhoud, 3);
  const zetKlaar = () => {
    const namen = [t('fasen.kort'), t('fasen.middellang'), t('fasen.lang')];
    const ids = drieTermijnen.map((maanden, i) =>
      maak('fase', { naam: namen[i] ?? '', ...maanden }),
    );
    focusOp(...ids.slice(0, 1).map(deelId));
  };
  return (
    <ConceptPagina concept={concept} titel={t('agenda.fasen')}>
      <div className={stijl.deel}>
        {fasen.length === 0 ? (
          <Melding soort="leeg" titel={t('lijst.fase.leeg')}>
            <p>{t('lijst.fase.leegUitleg')}</p>
            {drieTermijnen.length === 3 && (
              <Knop soort="hoofd" onPress={zetKlaar}>
                {t('fasen.zetKlaar')}
              </Knop>
            )}
            <p className="stil">{t('fasen.zelf')}</p>
          </Melding>
        ) : (
          <>
            <p className={`lopend ${stijl.inleiding ?? ''}`}>{t('lijst.fase.inleiding')}</p>
            <Tijdlijn fasen={fasen.filter(({ code }) => code !== '')} agenda={agenda} />
            <ul className={stijl.lijst}>
              {fasen.map((fase) => (
                <Faserij key={fase.id} fase={fase} />
              ))}
            </ul>
          </>
        )}
        <NieuweFase concept={concept} />
      </div>
    </ConceptPagina>
  );
}

function Faserij({ fase }: { fase: Deel<'fase'> }) {
  const { taal } = useTaal();
  return (
    <Onderdeel
      deel={fase}
      onder={({ van, tot }) => (
        <p className="stil">{formatPeriode(`${van}-01`, `${tot}-01`, 'maand', taal)}</p>
      )}
    >
      <Veldinvoer deel={fase} veld="naam" />
      <Periodeinvoer fase={fase} />
    </Onderdeel>
  );
}

/** The saved fasen on the years of the agenda, and where none falls. */
function Tijdlijn({ fasen, agenda }: { fasen: Deel<'fase'>[]; agenda: Deel<'agenda'> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const looptijd = agenda.inhoud;
  const heel = maandenVan(looptijd);
  const totaal = aantalMaanden(heel.van, heel.tot);
  const maanden = fasen.map(({ inhoud }) => inhoud);
  const inWoorden = ({ van, tot }: { van: string; tot: string }) =>
    formatPeriode(`${van}-01`, `${tot}-01`, 'maand', taal);
  const tips = [
    ...gaten(maanden, looptijd).map((gat) => t('fasen.gat', { periode: inWoorden(gat) })),
    ...maanden
      .filter((fase) => isBuiten(fase, looptijd))
      .map(({ naam }) => t('fasen.buiten', { naam, periode: inWoorden(heel) })),
  ];
  return (
    <div className={stijl.tijd}>
      <div className={stijl.tijdlijn} aria-hidden="true">
        {fasen.map(({ id, inhoud }) => (
          <span
            key={id}
            style={{
              insetInlineStart: `${procent(aantalMaanden(heel.van, inhoud.van) - 1, totaal)}%`,
              inlineSize: `${procent(aantalMaanden(inhoud.van, inhoud.tot), totaal)}%`,
            }}
          >
            {inhoud.naam}
          </span>
        ))}
      </div>
      <p className={stijl.jaren} aria-hidden="true">
        <span>{heel.van.slice(0, 4)}</span>
        <span>{heel.tot.slice(0, 4)}</span>
      </p>
      {tips.length > 0 && (
        <ul className={stijl.tips}>
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const procent = (deel: number, geheel: number) => Math.max(0, Math.min(100, (100 * deel) / geheel));
