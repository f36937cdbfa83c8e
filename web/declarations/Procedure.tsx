import { Link } from 'react-router';
import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';
import { PROCEDURES } from './libelles.ts';

type PropsProcedure = {
  reponses: Readonly<Record<string, string>>;
  nom: string | null;
  contact: Readonly<Record<string, unknown>> | null;
  procedure: ChiffreVue | null;
};

/** The procedure that the rule found, what to do next, and why. */
export function Procedure({ reponses, nom, contact, procedure }: PropsProcedure) {
  if (reponses.situation === 'depart') return <Depart />;
  const dite = nom ? PROCEDURES[nom] : undefined;
  if (!dite || !procedure) return null;
  return (
    <section aria-label="Procédure">
      <Avis
        genre={nom === 'contacter-la-cellule' ? 'attention' : 'information'}
        mot="Procédure"
        titre={dite.titre}
      >
        <p>{dite.phrase}</p>
        {nom === 'contacter-la-cellule' && <Contact contact={contact} />}
        {nom === 'a-temps' && (
          <p>
            <Link to="/ipt/nouvelle">Première intégration permanente totale</Link>
          </p>
        )}
        {nom === 'arret' && reponses.integrationId && (
          <p>
            <Link to={`/integrations/${reponses.integrationId}/arret`}>Préparer la fin de l’intégration</Link>
          </p>
        )}
      </Avis>
      {procedure.raisons.length > 0 && <Raisons raisons={procedure.raisons} />}
      {procedure.trace && (
        <details className="explication">
          <summary>
            Pourquoi&nbsp;?<span className="invisible"> Le choix de la procédure</span>
          </summary>
          <ArbreTrace etapes={[procedure.trace]} />
        </details>
      )}
    </section>
  );
}

function Contact({ contact }: Pick<PropsProcedure, 'contact'>) {
  const telephones = Array.isArray(contact?.telephones) ? contact.telephones.map(String) : [];
  return (
    <p>
      Coordonnées de la Cellule&nbsp;:{' '}
      {telephones.length > 0 ? telephones.join(', ') : <em>valeur non publiée</em>}.{' '}
      <Link to="/parametres/tardif.cellule">Voir ce paramètre</Link>
    </p>
  );
}

function Depart() {
  return (
    <Avis genre="information" mot="Procédure" titre="Le pôle qui accueille l’élève introduit la demande.">
      <p>
        Vous ne changez rien à votre budget. Si la dérogation est accordée, l’intégration avec votre pôle
        prend fin à la date de l’événement, et vous transmettez le dossier original.
      </p>
      <p>
        <Link to="/annuaire">Trouver le pôle d’accueil</Link> ·{' '}
        <Link to="/transferts">Transférer un dossier</Link>
      </p>
    </Avis>
  );
}
