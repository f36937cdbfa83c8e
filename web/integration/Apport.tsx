import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';

type PropsApport = { annee: string; apport: ChiffreVue | null; comptage: string };

/** What the pupil brings to the envelope of the year of the start; from the closed envelope on, nothing yet. */
export function Apport({ annee, apport, comptage }: PropsApport) {
  return (
    <section>
      <h2>Ce que l’intégration apporte à l’enveloppe</h2>
      {apport ? (
        <ChiffreRegle libelle={`Points de cette intégration en ${annee}`} chiffre={apport} />
      ) : (
        <Avis genre="information" titre={`Cette intégration n’apporte pas de points en ${annee}.`}>
          <p>
            L’enveloppe de l’année est fermée : elle compte les intégrations en cours au 15 janvier qui
            précède la rentrée. Celle-ci comptera au prochain comptage, le <Jour le={comptage} longue />, pour
            l’année suivante. <Link to="/regles/financement.ipt">Lire la règle</Link>
          </p>
        </Avis>
      )}
    </section>
  );
}

/** The first 15 January on or after a day, when the pupils of the closed envelope are counted (FIN-6). */
export function prochainComptage(jour: string): string {
  const annee = Number(jour.slice(0, 4));
  return `${jour.slice(5) <= '01-15' ? annee : annee + 1}-01-15`;
}
