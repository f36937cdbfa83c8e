import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { formaterNombre } from '../composants/formats.ts';
import type { PropsFormulaire } from './FormulaireRepartition.tsx';
import type { PartageVue } from './partage.ts';

const DECISIONS = {
  'siege-seul': 'L’école siège est seule : la clé lui donne tous les points.',
  ressort: 'Un seul pouvoir organisateur : il décide dans le ressort.',
  convention: 'Plusieurs pouvoirs organisateurs : ils décident ensemble, dans la convention.',
} as const;

type PropsFormulaireCle = Omit<PropsFormulaire, 'partage'> & {
  partage: Pick<PartageVue, 'parties' | 'cle' | 'mode' | 'protege'>;
};

/** Amends the key: a share for each school, who agreed, when. */
export function FormulaireCle({ partage, retour, cle: cleEnvoi, echec }: PropsFormulaireCle) {
  const { parties, cle, mode, protege } = partage;
  const lier = (nom: string, acquis?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? acquis,
    erreur: echec?.erreurs[nom],
  });
  const acquise = (ecoleId: string) =>
    formaterNombre(cle.parts.find((p) => p.ecoleId === ecoleId)?.pourcentage ?? 0);
  return (
    <FormulairePage
      titre="Modifier la clé par avenant"
      intention="cle"
      bouton="Enregistrer l’avenant"
      retour={retour}
      cle={cleEnvoi}
      echec={echec}
      portees={Object.fromEntries(parties.map(({ ecoleId }, rang) => [`parts.${rang}.ecoleId`, ecoleId]))}
    >
      <p>{DECISIONS[mode]}</p>
      {parties.map(({ ecoleId, nom }, rang) => (
        <Champ
          key={ecoleId}
          {...lier(`parts.${rang}.pourcentage`, acquise(ecoleId))}
          genre="nombre"
          libelle={`Part de ${nom}, en %`}
          largeur="courte"
        />
      ))}
      <Champ {...lier('decideLe')} genre="date" libelle="Décidé le" largeur="moyenne" />
      {mode === 'convention' && (
        <CaseACocher
          nom="unanimite"
          libelle="Tous les pouvoirs organisateurs ont donné leur accord."
          cochee={echec?.saisie.unanimite === 'oui'}
          erreur={echec?.erreurs.unanimite}
        />
      )}
      {protege && (
        <CaseACocher
          nom="sansPerte"
          libelle="Cette clé ne cause ni mise en disponibilité ni perte partielle de charge d’un membre définitif du pôle."
          cochee={echec?.saisie.sansPerte === 'oui'}
          erreur={echec?.erreurs.sansPerte}
        />
      )}
      <Champ
        {...lier('note')}
        genre="zone"
        libelle="Note"
        aide="Ce texte est chiffré ; il est imprimé sur l’avenant."
        longueurMaximale={2000}
        facultatif
      />
    </FormulairePage>
  );
}
