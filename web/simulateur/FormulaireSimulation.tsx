import { Form, useLocation } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { Saisie } from '../regles/essai.ts';
import { Postes } from './Postes.tsx';
import type { Erreurs } from './simulation.ts';
import type { LigneTable } from './table.ts';

type PropsFormulaireSimulation = {
  annees: readonly string[];
  saisie: Saisie;
  fermee: boolean;
  reponses: { disponibles: number | null; erreurs: Erreurs };
  table: readonly LigneTable[];
};

/** The numbers of the simulation. Sent by the address, so that a simulation is a link to share. */
export function FormulaireSimulation({ annees, saisie, fermee, reponses, table }: PropsFormulaireSimulation) {
  const { erreurs } = reponses;
  const { search } = useLocation();
  const nombre = (nom: string) => ({
    nom,
    genre: 'nombre' as const,
    valeur: saisie[nom],
    erreur: erreurs[nom],
    largeur: 'courte' as const,
  });
  const echec = Object.keys(erreurs).length > 0 ? { erreurs, saisie: {} } : undefined;
  return (
    <Form key={search} method="get" noValidate preventScrollReset className="formulaire-guide">
      <input type="submit" hidden />
      <RecapitulatifErreurs echec={echec} />
      <Champ
        nom="annee"
        genre="liste"
        libelle="Année scolaire"
        options={annees.map((annee) => ({ valeur: annee, libelle: annee }))}
        valeur={saisie.annee}
      />
      <Champ
        {...nombre('eleves')}
        libelle="Élèves des écoles coopérantes"
        aide="Élèves réguliers au 15 janvier de l’année scolaire précédente."
      />
      {fermee ? (
        <>
          <Champ
            {...nombre('integrations')}
            libelle="Intégrations du pôle"
            aide="Intégrations permanentes totales (IPT) au 15 janvier de l’année scolaire précédente."
          />
          <Champ
            {...nombre('totalIntegrations')}
            libelle="Intégrations de tous les pôles"
            aide="Le total national au même jour : l’enveloppe fermée est partagée entre toutes."
          />
          <Caches noms={['pleines', 'degressives', 'majorees', 'pointsDegressifs']} saisie={saisie} />
        </>
      ) : (
        <>
          <Champ
            {...nombre('pleines')}
            libelle="Intégrations débutées depuis le 02/09/2020"
            aide="Intégrations permanentes totales (IPT), sauf celles de la ligne suivante."
          />
          <Champ {...nombre('majorees')} libelle="Intégrations de type 4, 6 ou 7 au 3e degré du secondaire" />
          <Champ {...nombre('degressives')} libelle="Intégrations débutées avant le 02/09/2020" />
          <Champ
            {...nombre('pointsDegressifs')}
            libelle="Points par intégration débutée avant le 02/09/2020"
            aide="Seulement si la valeur de l’année n’est pas publiée et que l’administration vous l’a communiquée."
            facultatif
          />
          <Caches noms={['integrations', 'totalIntegrations']} saisie={saisie} />
        </>
      )}
      <Postes saisie={saisie} erreurs={erreurs} table={table} disponibles={reponses.disponibles} />
      <Bouton>Calculer l’enveloppe et le cadre</Bouton>
    </Form>
  );
}

/** Numbers that the year chosen does not ask for: kept, so that coming back to another year loses nothing. */
function Caches({ noms, saisie }: { noms: readonly string[]; saisie: Saisie }) {
  return noms.map((nom) => saisie[nom] && <input key={nom} type="hidden" name={nom} value={saisie[nom]} />);
}
