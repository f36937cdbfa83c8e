import type { Champs, Champ as Descripteur } from '@polaris/regles/regle.ts';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { AJOUTER, compterLignes, RETIRER, type Saisie } from './essai.ts';

export type PropsFaits = {
  saisie: Saisie;
  erreurs: Readonly<Record<string, string>>;
  annees: readonly string[];
  /** What a closed choice is called, by its code; the code itself when nothing is said. */
  mots?: Readonly<Record<string, string>>;
};

/** The fields of an object of facts, generated from its descriptor. */
export function ChampsFaits({
  champs,
  prefixe = '',
  ...reste
}: PropsFaits & { champs: Champs; prefixe?: string }) {
  return Object.entries(champs).map(([nom, champ]) => (
    <ChampFait key={nom} chemin={prefixe + nom} champ={champ} {...reste} />
  ));
}

type PropsChampFait = PropsFaits & { chemin: string; champ: Descripteur };

function ChampFait({ chemin, champ, ...reste }: PropsChampFait) {
  if (champ.genre === 'liste') return <ListeFaits chemin={chemin} champ={champ} {...reste} />;
  if (champ.genre === 'objet') return <ChampsFaits champs={champ.champs} prefixe={`${chemin}.`} {...reste} />;
  const commun = {
    nom: chemin,
    libelle: majuscule(champ.libelle),
    aide: champ.aide,
    facultatif: champ.facultatif ?? false,
    valeur: reste.saisie[chemin],
    erreur: reste.erreurs[chemin],
  };
  const options = optionsDe(champ, anneesAvec(commun.valeur, reste.annees), reste.mots);
  if (options) return <Champ {...commun} genre="liste" options={options} />;
  if (champ.genre === 'date') return <Champ {...commun} genre="date" />;
  if (champ.genre === 'texte') return <Champ {...commun} />;
  return <Champ {...commun} genre="nombre" />;
}

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];

/** Facts whose answers are known are lists; the others are typed. */
function optionsDe(champ: Descripteur, annees: readonly string[], mots: PropsFaits['mots'] = {}) {
  if (champ.genre === 'booleen') return OUI_NON;
  if (champ.genre === 'annee-scolaire') return annees.map((annee) => ({ valeur: annee, libelle: annee }));
  if (champ.genre !== 'choix') return null;
  return champ.valeurs.map((v) => ({ valeur: String(v), libelle: mots[v] ?? String(v) }));
}

/** A year before the known ones, as an experience may have, stays chosen when an address carries it. */
function anneesAvec(valeur: string | undefined, annees: readonly string[]): readonly string[] {
  return valeur && !annees.includes(valeur) ? [valeur, ...annees] : annees;
}

type PropsListeFaits = PropsFaits & { chemin: string; champ: Extract<Descripteur, { genre: 'liste' }> };

/** A list of facts, row by row. Adding and removing are submissions, so they need no script. */
function ListeFaits({ chemin, champ, ...reste }: PropsListeFaits) {
  const { element } = champ;
  const lignes = Array.from({ length: compterLignes(reste.saisie, chemin) }, (_, rang) => rang);
  return (
    <fieldset className="champ liste-faits" id={`champ-${chemin}`}>
      <legend>{majuscule(champ.libelle)}</legend>
      {champ.aide && <p className="aide">{champ.aide}</p>}
      {lignes.map((rang) => (
        <fieldset key={rang} className="ligne-faits">
          <legend>
            {majuscule(element.libelle)} {rang + 1}
          </legend>
          <div className="ligne-faits-champs">
            <ChampFait chemin={`${chemin}.${rang}`} champ={element} {...reste} />
          </div>
          <Bouton variante="discret" formAction="#essayer" name={RETIRER} value={`${chemin}.${rang}`}>
            Retirer
            <span className="invisible">
              {' '}
              : {element.libelle} {rang + 1}
            </span>
          </Bouton>
        </fieldset>
      ))}
      <Bouton variante="secondaire" formAction="#essayer" name={AJOUTER} value={chemin}>
        Ajouter une ligne<span className="invisible"> : {element.libelle}</span>
      </Bouton>
    </fieldset>
  );
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
