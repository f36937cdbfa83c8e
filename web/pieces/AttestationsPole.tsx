import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { direDemande } from './Demandes.tsx';

type Suivi = Sortie<'pieces.suivreAttestations'>;
type Demande = Suivi['demandes'][number];

type PropsDemander = { annee: string; cle: string; echec: EchecSaisie | undefined };

/** One action for all the schools. */
export function DemanderAttestations({ annee, cle, echec }: PropsDemander) {
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="demander" />
      <input type="hidden" name="annee" value={annee} />
      <input type="hidden" name="cle" value={cle} />
      <p>
        Chaque école coopérante reçoit, dans son tableau de bord, la liste de ses élèves dont il manque une
        attestation&nbsp;: celle de chaque année d’intégration passée et, au 3e degré, celle de l’année en
        cours. Ce qui est déjà demandé ne l’est pas deux fois.
      </p>
      <Champ
        nom="rappelLe"
        genre="date"
        libelle="Quand rappeler ?"
        aide="Sans date : trois semaines après la demande."
        valeur={echec?.saisie.rappelLe}
        erreur={echec?.erreurs.rappelLe}
        facultatif
      />
      <Bouton>Demander les attestations qui manquent</Bouton>
    </Form>
  );
}

type PropsSuivi = { suivi: Suivi; modifiable: boolean; cle: string; echec: EchecSaisie | undefined };

/** School by school: what is received, what is missing, when to remind. */
export function SuiviAttestations({ suivi, modifiable, cle, echec }: PropsSuivi) {
  const parEcole = [...Map.groupBy(suivi.demandes, ({ ecoleId }) => ecoleId ?? '')];
  if (parEcole.length === 0) {
    return <p>Aucune attestation n’a encore été demandée en {suivi.annee}.</p>;
  }
  return parEcole.map(([ecoleId, demandes]) => {
    const attendues = demandes.filter(({ issue }) => issue === null).length;
    const duRappel = echec?.saisie.ecoleId === ecoleId ? echec : undefined;
    return (
      <details key={ecoleId} className="lectures" open={duRappel !== undefined || parEcole.length === 1}>
        <summary>
          {demandes[0]?.ecole}&nbsp;: {formaterQuantite(demandes.length - attendues, 'reçue')} sur{' '}
          {demandes.length}
        </summary>
        <RecapitulatifErreurs echec={duRappel && versChamp(duRappel, ecoleId)} />
        <TableauDonnees
          legende={`Attestations de ${demandes[0]?.ecole ?? ''}`}
          lignes={demandes}
          cle={({ demandeId }) => demandeId}
          colonnes={COLONNES}
          vide={null}
        />
        {modifiable && attendues > 0 && (
          <Form method="post" noValidate className="filtres">
            <input type="hidden" name="intention" value="rappeler" />
            <input type="hidden" name="cle" value={cle} />
            <input type="hidden" name="ecoleId" value={ecoleId} />
            <Champ
              nom={`rappelLe-${ecoleId}`}
              genre="date"
              libelle="École rappelée : revoir le"
              erreur={duRappel?.erreurs.rappelLe}
              valeur={duRappel?.saisie[`rappelLe-${ecoleId}`]}
            />
            <div className="filtres-actions">
              <Bouton variante="secondaire">Noter le rappel</Bouton>
            </div>
          </Form>
        )}
      </details>
    );
  });
}

/** Each school has its own field: the summary leads to it. */
function versChamp(echec: EchecSaisie, ecoleId: string): EchecSaisie {
  const { rappelLe, ...erreurs } = echec.erreurs;
  return { ...echec, erreurs: { ...erreurs, ...(rappelLe ? { [`rappelLe-${ecoleId}`]: rappelLe } : {}) } };
}

const COLONNES: readonly Colonne<Demande>[] = [
  {
    id: 'eleve',
    titre: 'Élève',
    entete: true,
    cellule: ({ eleveId, eleve }) => <Link to={`/eleves/${eleveId}/pieces`}>{eleve}</Link>,
  },
  {
    id: 'annee',
    titre: 'Année attestée',
    court: true,
    cellule: ({ demandeId, annee, eleve }) => (
      <a href={`/attestations/${demandeId}/document`}>
        {annee}
        <span className="invisible">, attestation préremplie de {eleve} (PDF)</span>
      </a>
    ),
  },
  {
    id: 'demandee',
    titre: 'Demandée le',
    court: true,
    cellule: ({ demandeeLe }) => <Instant le={demandeeLe} />,
  },
  {
    id: 'etat',
    titre: 'État',
    court: true,
    cellule: (demande) => {
      const { ton, libelle } = direDemande(demande);
      return <Etat ton={ton}>{libelle}</Etat>;
    },
  },
  {
    id: 'rappel',
    titre: 'Rappel',
    court: true,
    cellule: ({ issue, rappelLe }) => issue === null && rappelLe && <Jour le={rappelLe} />,
  },
];
