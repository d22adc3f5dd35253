import { useParams } from 'react-router';
import { Voorbeeldkader } from '../../../ui/pagina/Voorbeeldkader';
import { Agendainhoud } from '../overzicht/Agendainhoud';
import { Voorbeeldlinks } from './Voorbeeldlinks';

/** The agenda as visitors would read it if the concept were published now. */
export function VoorbeeldPagina() {
  const { sleutel } = useParams();
  return (
    <Voorbeeldkader titel={() => null}>
      {({ agenda }) => (
        <Agendainhoud
          agenda={agenda}
          acties={sleutel === undefined && <Voorbeeldlinks agenda={agenda.code} />}
        />
      )}
    </Voorbeeldkader>
  );
}
