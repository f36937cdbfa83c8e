import type { Composition } from '@polaris/regles/equipe/composition.ts';
import { formaterReference } from '../composants/trace.ts';
import { LignePoste } from './LignePoste.tsx';
import { type Ligne, voisine } from './lignes.ts';
import type { TableAnnee } from './table.ts';

type PropsListePostes = {
  lignes: readonly Ligne[];
  composition: Composition;
  /** Sentences by field, `postes.2.fraction`. */
  erreurs: Readonly<Record<string, string>>;
  annee: string;
  table: TableAnnee;
  siege: boolean;
  changer: (rang: number, ligne: Ligne) => void;
  geste: (nom: string) => void;
};

/** The posts that points pay, then the contracts on operating money, kept apart. */
export function ListePostes(props: PropsListePostes) {
  const rangs = [...props.lignes.keys()];
  const apart = (rang: number) => props.lignes[rang]?.source === 'fonctionnement';
  const contrats = rangs.filter(apart);
  return (
    <>
      <h2>Postes</h2>
      <Source {...props} />
      {props.lignes.length === contrats.length && (
        <p>Aucun poste encore : ajoutez-en un, ou collez une liste.</p>
      )}
      <Lignes {...props} rangs={rangs.filter((rang) => !apart(rang))} />
      {contrats.length > 0 && (
        <>
          <h2>Contrats sur le fonctionnement, hors points</h2>
          <p className="aide">
            Personnel administratif contractuel : payé par l’argent du fonctionnement, sans point et sans Doc
            12.
          </p>
          <Lignes {...props} rangs={contrats} />
        </>
      )}
    </>
  );
}

/** The table that the points of each line are read in. */
function Source({ composition, annee }: Pick<PropsListePostes, 'composition' | 'annee'>) {
  const reference = composition.cadre.references.find(({ regle }) => regle === 'EQU-1');
  if (!reference) return null;
  return (
    <p className="aide">
      Points lus dans la table de {annee} (
      {formaterReference({ texte: reference.titre, article: reference.article })}).
    </p>
  );
}

function Lignes(props: PropsListePostes & { rangs: readonly number[] }) {
  const { lignes, composition, erreurs, rangs, changer } = props;
  return (
    <ol className="postes">
      {rangs.map((rang, numero) => {
        const ligne = lignes[rang];
        if (!ligne) return null;
        return (
          <LignePoste
            key={ligne.cle}
            {...props}
            rang={rang}
            numero={numero + 1}
            ligne={ligne}
            lu={composition.postes[rang]}
            erreurs={erreursDe(erreurs, rang)}
            changer={(changee) => changer(rang, changee)}
            peut={{
              monter: voisine(lignes, rang, -1) >= 0,
              descendre: voisine(lignes, rang, 1) < lignes.length,
              retirer: !estSeulCoordonnateur(lignes, rang, props),
            }}
          />
        );
      })}
    </ol>
  );
}

function erreursDe(erreurs: Readonly<Record<string, string>>, rang: number): Record<string, string> {
  const prefixe = `postes.${rang}.`;
  return Object.fromEntries(
    Object.entries(erreurs)
      .filter(([nom]) => nom.startsWith(prefixe))
      .map(([nom, phrase]) => [nom.slice(prefixe.length), phrase]),
  );
}

/** The siège always has its coordinator: the last line of that post stays. */
function estSeulCoordonnateur(
  lignes: readonly Ligne[],
  rang: number,
  { siege, table }: Pick<PropsListePostes, 'siege' | 'table'>,
): boolean {
  const noms = table.fonctions.coordonnateur ?? [];
  const siens = lignes.filter(({ fonction }) => noms.includes(fonction));
  return siege && siens.length === 1 && siens[0] === lignes[rang];
}
