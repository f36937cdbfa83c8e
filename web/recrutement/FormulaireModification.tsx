import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import type { AppelVu } from './vue.ts';

type PropsSurAppel = PropsSaisie & { appel: AppelVu };

/** Amends a published call: wider, longer, with the reason. */
export function FormulaireModification({ appel, echec, ...saisie }: PropsSurAppel) {
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre="Modifier l’appel publié"
      intention="modifier"
      bouton="Enregistrer la modification"
      portees={{ version: String(appel.version) }}
    >
      <GroupeRadio
        {...lier(echec, 'ouverture', String(appel.ouverture))}
        legende="À qui l’appel est-il ouvert ?"
        options={Object.entries(OUVERTURES).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <Champ
        {...lier(echec, 'limiteLe', appel.limiteLe)}
        genre="date"
        libelle="Candidatures jusqu’au"
        largeur="moyenne"
      />
      <Champ
        {...lier(echec, 'clotureLe', appel.clotureLe ?? undefined)}
        genre="date"
        libelle="Fin des opérations de recrutement"
        largeur="moyenne"
        facultatif
      />
      <Champ {...lier(echec, 'motif')} libelle="Pourquoi l’appel change-t-il ?" longueurMaximale={300} />
    </FormulairePage>
  );
}

/** Publishes the draft: the rule looks first. */
export function FormulairePublication({ appel, echec, ...saisie }: PropsSurAppel) {
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre="Publier l’appel"
      intention="publier"
      bouton="Publier l’appel"
    >
      <p>
        L’appel paraît aussitôt dans la liste publique. Ensuite, il ne change que par une modification
        motivée.
      </p>
      {appel.genre === 'reserve-epuisee' && (
        <Champ
          {...lier(echec, 'semaines')}
          genre="nombre"
          libelle="Durée du remplacement, en semaines"
          largeur="courte"
        />
      )}
      {echec?.erreurs.malgreLeDelai && (
        <CaseACocher
          nom="malgreLeDelai"
          libelle="Publier malgré le délai dépassé"
          erreur={echec.erreurs.malgreLeDelai}
        />
      )}
    </FormulairePage>
  );
}

/** Closes the call. */
export function FormulaireCloture({ appel: _, ...saisie }: PropsSurAppel) {
  return (
    <FormulairePage {...saisie} titre="Clore l’appel" intention="clore" bouton="Clore l’appel">
      <p>
        Plus aucune candidature n’y entre. Les candidats encore disponibles restent dans la réserve de
        l’année.
      </p>
    </FormulairePage>
  );
}
