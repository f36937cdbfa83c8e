import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { ListeTaches } from '../composants/ListeTaches.tsx';

type TacheVue = {
  genre: 'sections' | 'signatures';
  integrationId: string;
  eleveId: string;
  eleve: string;
  ecole: string;
  nombre: number;
  echeance: string | null;
};

type PropsAFaire = {
  taches: readonly TacheVue[];
  sectionsAFaire: number;
  signatures: number;
  annee: string;
  aujourdhui: string;
  /** Whether this role works on protocols; otherwise a task leads to the file of the pupil. */
  versProtocole: boolean;
};

const ETAPES = {
  signatures: (nombre: number) => `Recueillir ${formaterQuantite(nombre, 'signature')}`,
  sections: (nombre: number) => `Compléter ${formaterQuantite(nombre, 'section')} du protocole`,
} as const;

/** What there is to do this school year, the first things first, and the way to all the rest. */
export function AFaire(props: PropsAFaire) {
  const { taches, sectionsAFaire, signatures, annee, aujourdhui, versProtocole } = props;
  return (
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">À faire pour les intégrations de {annee}</h2>
      {taches.length === 0 ? (
        <p className="rien-a-faire">
          Rien à faire&nbsp;: les protocoles des intégrations commencées en {annee} sont complets et signés.
        </p>
      ) : (
        <>
          <ListeTaches
            aujourdhui={aujourdhui}
            taches={taches.map((tache) => ({
              id: tache.integrationId,
              titre: `Protocole de ${tache.eleve}`,
              vers: versProtocole
                ? `/integrations/${tache.integrationId}/protocole`
                : `/eleves/${tache.eleveId}`,
              etape: ETAPES[tache.genre](tache.nombre),
              porteur: tache.ecole,
              etat:
                tache.echeance !== null && tache.echeance < aujourdhui
                  ? { ton: 'attention', libelle: 'Échéance passée' }
                  : { ton: 'a-faire', libelle: 'À faire' },
              ...(tache.echeance === null ? {} : { echeance: tache.echeance }),
            }))}
          />
          <p>
            Voir tous les élèves à qui il manque{' '}
            <Link to={`/eleves?annee=${annee}&manque=signatures`}>une signature</Link> (
            {formaterQuantite(signatures, 'signature')}) ou{' '}
            <Link to={`/eleves?annee=${annee}&manque=sections`}>une section du protocole</Link> (
            {formaterQuantite(sectionsAFaire, 'section')}).
          </p>
        </>
      )}
    </section>
  );
}
