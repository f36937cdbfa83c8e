import type { Entree } from '../../server/kernel/registre.ts';

export const ANNEE = '2026-27';

/** One way to look at the list: the input of the use case, and the same question written by hand in SQL. */
export type Vue = {
  nom: string;
  entree: (ecoleId: string) => Omit<Entree<'eleves.lister'>, 'annee'>;
  /** Condition added; `$3` is `parametre`. */
  condition?: string;
  parametre?: (ecoleId: string) => string;
  ordre: string;
  saut?: number;
};

const SECTIONS = `(8 - (select count(*) from protocole p join protocole_section s on s.protocole_id = p.id
  where p.integration_id = i.id and (s.non_requis or s.termine)))::int`;
const SIGNATURES = `(4 - (select count(*) from acte a join signature g on g.acte_id = a.id
  where a.genre = 'protocole' and a.objet_id = i.id and g.decision = 'signature' and g.retiree_le is null))::int`;
const PAR_NOM = 'e.recherche, e.naissance, i.id';

export const VUES: readonly Vue[] = [
  { nom: 'par nom', entree: () => ({}), ordre: PAR_NOM },
  {
    nom: 'recherche avec faute',
    entree: () => ({ recherche: 'delcourtt' }),
    condition: `(e.recherche like '%' || $3 || '%' or word_similarity($3, e.recherche) > 0.45)`,
    parametre: () => 'delcourtt',
    ordre: PAR_NOM,
  },
  {
    nom: 'une école',
    entree: (ecoleId) => ({ ecoleId }),
    condition: 'i.ecole_id = $3::uuid',
    parametre: (ecoleId) => ecoleId,
    ordre: PAR_NOM,
  },
  {
    nom: 'signatures manquantes',
    entree: () => ({ manque: 'signatures' }),
    condition: `${SIGNATURES} > 0`,
    ordre: PAR_NOM,
  },
  {
    nom: 'tri par ce qui manque',
    entree: () => ({ tri: 'manque', sens: 'desc' }),
    ordre: `${SECTIONS} + ${SIGNATURES} desc, e.recherche, i.id`,
  },
  {
    nom: 'secondaire, par naissance',
    entree: () => ({ niveau: 'secondaire', tri: 'naissance' }),
    condition: `y.niveau = 'secondaire'`,
    ordre: 'e.naissance, e.recherche, i.id',
  },
  {
    nom: 'par école, décroissant',
    entree: () => ({ tri: 'ecole', sens: 'desc' }),
    ordre: 'o.recherche desc, e.recherche, i.id',
  },
  { nom: 'page 3', entree: () => ({ page: 3 }), ordre: PAR_NOM, saut: 100 },
];

/** The bare query of a view: same columns, same rows, pôle in `$1`, school year in `$2`, no row policy. */
export function ecrireRequete({ condition, ordre, saut = 0 }: Vue): string {
  return `select e.id as "eleveId", i.id as "integrationId", e.nom, e.prenom, e.naissance, o.nom as ecole,
      o.fase as "ecoleFase", t.nom as pole, y.niveau, y.annee_etude as "anneeEtude", i.type, i.debut,
      i.premier_debut as "premierDebut", i.fin, ${SECTIONS} as "sectionsAFaire", ${SIGNATURES} as "signaturesManquantes"
    from parcours_annee y join integration i on i.id = y.integration_id join eleve e on e.id = i.eleve_id
      join ecole o on o.id = i.ecole_id join pole t on t.id = i.pole_id
    where y.pole_id = $1 and y.annee_scolaire = $2 ${condition ? `and ${condition}` : ''}
    order by ${ordre} limit 50 offset ${saut}`;
}

/** What the bare query needs besides its text. */
export function parametres(vue: Vue, poleId: string, ecoleId: string): string[] {
  return [poleId, ANNEE, ...(vue.parametre ? [vue.parametre(ecoleId)] : [])];
}
