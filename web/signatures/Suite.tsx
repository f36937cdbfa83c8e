import { Avis } from '../composants/Avis.tsx';
import type { Suite as SuiteActe } from './salle.ts';

/** Who holds the act now, what comes next, and by when. */
export function Suite({ suite: { fini, detenteur, etape, delai } }: { suite: SuiteActe }) {
  return (
    <Avis genre={fini ? 'information' : 'attention'} mot={fini ? 'Terminé' : 'Prochaine étape'} titre={etape}>
      {!fini && <p>Détenteur actuel&nbsp;: {detenteur}.</p>}
      {delai && <p>{delai}</p>}
    </Avis>
  );
}
