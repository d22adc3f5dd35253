import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Demo as Demogegevens } from '../../../lib/api';
import { laadDemo } from '../../../lib/queries/demo';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import stijl from './Demo.module.css';
import { DemoWeghalen } from './DemoWeghalen';

/** An example to look around in beside the own work, for as long as it is wanted. */
export function Demo({ demo }: { demo: Demogegevens }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const laad = useMutation({
    mutationFn: laadDemo,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const geladen = demo.agendas.length > 0;
  return (
    <section className={stijl.demo} aria-labelledby="demo">
      <Kop niveau={2} id="demo">
        {t(geladen ? 'demo.isEr' : 'demo.titel')}
      </Kop>
      <p className="lopend">{t(geladen ? 'demo.isErUitleg' : 'demo.uitleg')}</p>
      {geladen ? (
        <>
          <ul className={stijl.agendas}>
            {demo.agendas.map(({ code, titel }) => (
              <li key={code}>
                <Link to={adressen.agenda(code)}>{titel}</Link>
              </li>
            ))}
          </ul>
          {demo.bijElkeStart ? (
            <p className="stil">{t('demo.bijElkeStart')}</p>
          ) : (
            <DemoWeghalen demo={demo} />
          )}
        </>
      ) : (
        <>
          {demo.organisaties.length > 0 && (
            <p className="stil">{t('demo.gebleven', { count: demo.organisaties.length })}</p>
          )}
          <Knop soort="gewoon" isDisabled={laad.isPending} onPress={() => laad.mutate()}>
            {t('demo.laad')}
          </Knop>
          <p role="status">{laad.isPending && t('demo.bezig')}</p>
          {laad.isError && <p role="alert">{laad.error.message}</p>}
        </>
      )}
    </section>
  );
}
