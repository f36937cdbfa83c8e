import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { formaterNombre } from '../composants/formats.ts';
import type { PartageVue } from './partage.ts';

export type PropsFormulaire = {
  partage: PartageVue;
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Splits the points: a draft while no day of communication is given. */
export function FormulaireRepartition({ partage, retour, cle, echec }: PropsFormulaire) {
  const { recus, affectations, bornes } = partage;
  const actuelle = affectations[0];
  const lier = (nom: string, acquis?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? acquis,
    erreur: echec?.erreurs[nom],
  });
  const dire = (points: number | undefined) => (points === undefined ? undefined : formaterNombre(points));
  return (
    <FormulairePage
      titre="Répartir les points"
      intention="repartir"
      bouton="Enregistrer la répartition"
      retour={retour}
      cle={cle}
      echec={echec}
    >
      <Champ
        {...lier('traitements', dire(actuelle?.traitements))}
        genre="nombre"
        libelle="Points affectés aux traitements"
        aide={
          bornes && recus && `Au moins ${dire(bornes.minimumTraitements)} points sur ${dire(recus.points)}.`
        }
        largeur="courte"
      />
      <Champ
        {...lier('fonctionnement', dire(actuelle?.fonctionnement))}
        genre="nombre"
        libelle="Points affectés au fonctionnement"
        aide={
          bornes &&
          `Au plus ${dire(bornes.maximumFonctionnement)} points, sauf un reliquat plus petit que la plus petite fraction de charge.`
        }
        largeur="courte"
      />
      <Champ
        {...lier('communiqueeLe', actuelle?.communiqueeLe ?? undefined)}
        genre="date"
        libelle="Communiquée le"
        aide="Sans date, la répartition reste un projet du pôle."
        largeur="moyenne"
        facultatif
      />
      {actuelle?.communiqueeLe && (
        <CaseACocher
          nom="emploisIntacts"
          libelle="Les emplois déjà créés ne sont pas touchés."
          cochee={echec?.saisie.emploisIntacts === 'oui'}
          erreur={echec?.erreurs.emploisIntacts}
        />
      )}
    </FormulairePage>
  );
}
