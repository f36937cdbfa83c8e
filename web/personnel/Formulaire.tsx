import type { EchecSaisie } from '../composants/erreurs.ts';
import { connaitreCharge } from './charge-connue.ts';
import { FormulaireAnciennete } from './FormulaireAnciennete.tsx';
import { FormulaireCharge } from './FormulaireCharge.tsx';
import { FormulaireCompetence } from './FormulaireCompetence.tsx';
import { FormulaireIdentite } from './FormulaireIdentite.tsx';
import { FormulaireAttestation, FormulaireDepart, FormulairePreuve } from './FormulairesCourts.tsx';
import type { Fiche } from './libelles.ts';
import type { Places } from './places.ts';

type PropsFormulaire = {
  fiche: Fiche;
  /** Posts that are free and people who may be replaced, when a charge is given. */
  places: Places | null;
  /** What the address asks for, and about what. */
  demande: Readonly<
    Record<
      'faire' | 'charge' | 'competence' | 'poste' | 'remplace' | 'genre' | 'de' | 'fonction',
      string | null
    >
  >;
  annees: readonly string[];
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The one form of a file that is open: one at a time, so that each field has one place. */
export function Formulaire({ fiche, places, demande, annees, ...commun }: PropsFormulaire) {
  const tables: Readonly<Record<string, () => React.ReactNode>> = {
    corriger: () => <FormulaireIdentite {...commun} membre={fiche.membre} />,
    charge: () => (
      <FormulaireCharge
        {...commun}
        {...connaitreCharge(places, demande)}
        titre="Ajouter une charge au pôle"
        lieu="pole"
        intention="charge"
      />
    ),
    'charge-ailleurs': () => (
      <FormulaireCharge
        {...commun}
        titre="Ajouter une charge hors du pôle"
        lieu="hors-pole"
        intention="charge"
        connue={{}}
        portees={{}}
      />
    ),
    'corriger-charge': () => {
      const charge = fiche.charges.find(({ id }) => id === demande.charge);
      if (!charge) return null;
      const { id, version, posteId, lieu, conge, remplace: _, ...reste } = charge;
      const connue = Object.entries(reste).map(([nom, valeur]) => [
        nom,
        String(valeur ?? '').replace('.', ','),
      ]);
      return (
        <FormulaireCharge
          {...commun}
          titre="Corriger la charge, ou y mettre fin"
          lieu={lieu}
          intention="corriger-charge"
          connue={{ ...Object.fromEntries(connue), conge: conge ? 'oui' : '' }}
          portees={{ chargeId: id, version: String(version), posteId: posteId ?? '' }}
        />
      );
    },
    anciennete: () => {
      const { genre, de, fonction } = demande;
      const notee = fiche.anciennetes.find(
        (a) => a.genre === genre && a.annee === de && (a.fonction ?? '') === (fonction ?? ''),
      );
      return <FormulaireAnciennete {...commun} notee={notee ?? null} annees={annees} />;
    },
    competence: () => <FormulaireCompetence {...commun} formations={fiche.formations} annees={annees} />,
    preuve: () => {
      const competence = fiche.competences.find(({ id }) => id === demande.competence);
      return competence ? <FormulairePreuve {...commun} competence={competence} /> : null;
    },
    depart: () => <FormulaireDepart {...commun} fiche={fiche} />,
    attestation: () => <FormulaireAttestation {...commun} fiche={fiche} />,
  };
  const { faire } = demande;
  return faire !== null && Object.hasOwn(tables, faire) ? (tables[faire]?.() ?? null) : null;
}
