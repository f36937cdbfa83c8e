import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { OBJETS, REPONSES } from './libelles.ts';

type Echanges = Sortie<'secretPartage.lister'>;
export type DemandeRecue = Echanges['demandes'][number];

/** What the pôles ask of the centre. */
export function DemandesRecues({ demandes }: Pick<Echanges, 'demandes'>) {
  return (
    <TableauDonnees
      legende="Informations demandées au centre"
      lignes={demandes}
      cle={({ demandeId }) => demandeId}
      vide={<p>Aucune information ne vous est demandée.</p>}
      colonnes={[
        { id: 'eleve', titre: 'Élève', entete: true, cellule: ({ eleve }) => eleve },
        { id: 'pole', titre: 'Demandé par', cellule: ({ pole, demandeePar }) => `${pole}, ${demandeePar}` },
        { id: 'le', titre: 'Le', court: true, cellule: ({ demandeeLe }) => <Instant le={demandeeLe} /> },
        {
          id: 'etat',
          titre: 'Réponse',
          cellule: ({ demandeId, eleve, reponse }) =>
            reponse ? (
              <Etat ton={REPONSES[reponse.genre].ton}>{REPONSES[reponse.genre].libelle}</Etat>
            ) : (
              <Link to={`/demandes-cpms/${demandeId}`}>
                Répondre<span className="invisible"> à la demande sur {eleve}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

/** The opinions that the centre asked of the pôles. */
export function AvisDemandes({ avis }: Pick<Echanges, 'avis'>) {
  return (
    <TableauDonnees
      legende="Avis demandés aux pôles"
      lignes={avis}
      cle={({ avisId }) => avisId}
      vide={<p>Aucun avis n’est demandé. Demander l’avis du pôle est recommandé, jamais obligatoire.</p>}
      colonnes={[
        { id: 'eleve', titre: 'Élève', entete: true, cellule: ({ eleve }) => eleve },
        { id: 'objet', titre: 'Objet', cellule: ({ objet }) => OBJETS[objet] },
        { id: 'question', titre: 'Question', cellule: ({ question }) => question },
        {
          id: 'avis',
          titre: 'Avis du pôle',
          cellule: ({ rendu }) =>
            rendu ? (
              <>
                {rendu.avis} (<Instant le={rendu.le} />)
              </>
            ) : (
              <Etat ton="a-faire">Attendu</Etat>
            ),
        },
      ]}
    />
  );
}

type PropsSolliciter = Pick<Echanges, 'suivis'> & { cle: string; echec: EchecSaisie | undefined };

/** Asks the opinion of the pôle about a pupil that the centre follows. */
export function SolliciterAvis({ suivis, cle, echec }: PropsSolliciter) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <Champ
        {...lier('eleveId')}
        genre="liste"
        libelle="Pour quel élève ?"
        options={suivis.map(({ eleveId, eleve }) => ({ valeur: eleveId, libelle: eleve }))}
      />
      <GroupeRadio
        {...lier('objet')}
        legende="Qu’envisagez-vous ?"
        options={Object.entries(OBJETS).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <Champ
        {...lier('question')}
        genre="zone"
        libelle="Que demandez-vous au pôle ?"
        longueurMaximale={2000}
      />
      <Bouton>Demander l’avis du pôle</Bouton>
    </Form>
  );
}

type PropsRepondre = { demande: DemandeRecue; cle: string; echec: EchecSaisie | undefined };

/** Answers a request: all of it, a part, or not, with the reason. */
export function RepondreDemande({ demande, cle, echec }: PropsRepondre) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Base</dt>
          <dd>{demande.base}</dd>
        </div>
        <div>
          <dt>Finalité</dt>
          <dd>{demande.finalite}</dd>
        </div>
        <div>
          <dt>Informations demandées</dt>
          <dd>{demande.elements.join(' ; ')}</dd>
        </div>
      </dl>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <GroupeRadio
          {...lier('reponse')}
          legende="Que répondez-vous ?"
          options={[
            { valeur: 'complete', libelle: 'Je transmets tout ce qui est demandé' },
            { valeur: 'partielle', libelle: 'Je transmets une partie' },
            { valeur: 'refusee', libelle: 'Je ne transmets rien' },
          ]}
        />
        <Champ
          {...lier('contenu')}
          genre="zone"
          libelle="Quelles informations transmettez-vous ?"
          longueurMaximale={5000}
          facultatif
        />
        <Champ
          {...lier('motif')}
          genre="zone"
          libelle="Pourquoi pas tout ?"
          aide="Demandé si la réponse est partielle ou refusée."
          longueurMaximale={1000}
          facultatif
        />
        <Bouton>Envoyer la réponse</Bouton>
      </Form>
    </>
  );
}
