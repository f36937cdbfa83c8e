import type { Composition } from '@polaris/regles/equipe/composition.ts';
import { Avis } from '../composants/Avis.tsx';
import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import { versChiffre, versEtape } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';

type PropsBilanCadre = {
  composition: Composition;
  /** Points that the cadre is held against; null while nobody knows them. */
  points: number | null;
  /** Are these only what one counts on? */
  hypothese: boolean;
  /** While it is typed, its changes are read out. */
  vivant?: boolean;
};

/** A cadre against its envelope: total, what is left, volumes, what forbids it; every figure explains itself. */
export function BilanCadre({ composition, points, hypothese, vivant = false }: PropsBilanCadre) {
  const { cadre, total, solde, equivalentsTempsPlein, obstacles } = composition;
  const chiffre = versChiffre(cadre, 'Points du cadre');
  const deja = new Set(obstacles.map(({ code }) => code));
  const remarques = chiffre.raisons.filter(({ code }) => !deja.has(code));
  const reference = cadre.references.find(({ regle }) => regle === 'EQU-4');
  return (
    <div className="bilan-cadre">
      <p className="bilan-solde" {...(vivant ? { 'aria-live': 'polite' as const } : {})}>
        {direSolde(solde, hypothese)}
      </p>
      <div className="bilan-chiffres">
        <ChiffreExplique
          libelle="Points du cadre"
          valeur={total}
          unite="points"
          trace={chiffre.trace && { ...chiffre.trace, valeur: total }}
        />
        <ChiffreExplique
          libelle="Équivalents temps plein"
          valeur={equivalentsTempsPlein}
          unite="ETP"
          trace={etapeDesVolumes(composition)}
        />
      </div>
      {points !== null && points > 0 && (
        <Jauge
          libelle="Cadre contre enveloppe"
          valeur={total}
          maximum={Math.max(points, total)}
          unite="points"
          seuils={
            reference
              ? [
                  {
                    valeur: points,
                    libelle: hypothese ? 'Points attendus' : 'Points de la part',
                    reference: { texte: reference.titre, article: reference.article },
                  },
                ]
              : []
          }
        />
      )}
      {obstacles.length > 0 && (
        <Avis genre="attention" titre="Ce cadre ne peut pas être adopté tel quel.">
          <Raisons raisons={versRaisons(obstacles)} />
        </Avis>
      )}
      {remarques.length > 0 && <Raisons raisons={remarques} />}
    </div>
  );
}

function direSolde(solde: number | null, hypothese: boolean): string {
  if (solde === null) return 'Les points de cette part ne sont pas encore connus : aucun solde à montrer.';
  const points = formaterQuantite(Math.abs(solde), 'point');
  const sur = hypothese ? ', sur les points attendus' : '';
  return solde < 0 ? `Le cadre dépasse de ${points}${sur}.` : `Il reste ${points}${sur}.`;
}

/** The volumes, by the full charge that the rule gives. */
function etapeDesVolumes({ cadre, equivalentsTempsPlein, postes }: Composition) {
  const charge = cadre.trace.find(({ parametre }) => parametre?.id === 'equipe.charge-complete');
  const periodes = postes.flatMap((p) => (p.points === null || p.periodes === null ? [] : [p.periodes]));
  if (!charge || periodes.length === 0) return null;
  return {
    libelle: 'Équivalents temps plein',
    valeur: equivalentsTempsPlein,
    operation: `(${periodes.map((p) => formaterNombre(p)).join(' + ')}) ÷ ${String(charge.valeur)}`,
    enfants: [versEtape(charge)],
  };
}

function versRaisons(raisons: Composition['obstacles']) {
  return raisons.map(({ code, message, reference }) => ({
    code,
    message,
    ...(reference ? { reference: { texte: reference.titre, article: reference.article } } : {}),
  }));
}
