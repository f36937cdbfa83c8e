import { LIBELLES_ROLE } from '../modules/administration/index.ts';
import { creerAlea, identifiantDe } from './alea.ts';
import { tirerAdulte } from './noms/personnes.ts';
import type { Pole } from './pole.ts';
import type { CompteDemo, Demonstration, HabilitationDemo, Ligne } from './types.ts';

/** Printed on the screen and the same for all: it protects nothing but invented data. */
const MOT_DE_PASSE = 'polaris-demo-2026';

type Role = Omit<HabilitationDemo, 'id'>;

function creerCompte(graine: number, adresse: string, roles: readonly Role[]): CompteDemo {
  return {
    id: identifiantDe(graine, 'compte', adresse),
    nom: tirerAdulte(creerAlea(graine, 'compte', adresse)),
    courriel: `${adresse}@example.be`,
    motDePasse: MOT_DE_PASSE,
    habilitations: roles.map((role, rang) => ({
      id: identifiantDe(graine, 'habilitation', adresse, rang),
      ...role,
    })),
  };
}

const surPole = ({ pole }: Pole, role: Role['role']): Role => ({
  role,
  genrePortee: 'pole',
  porteeId: pole.id,
  porteeNom: pole.nom,
});

/** Identifier of the coordinator of a pôle. */
export const idCoordonnateur = (graine: number, { pole }: Pole) =>
  identifiantDe(graine, 'compte', `coordination.pole${pole.numero}`);

/**
 * Accounts to try every role: the administration (twice: one person proposes, another confirms), three for each pôle, and around the first pôle one
 * school, one account with two roles and one auditor.
 */
export function creerComptes(graine: number, poles: readonly Pole[], ecole: Ligne<'ecole'>): CompteDemo[] {
  const [premier, second] = poles;
  if (!premier) throw new Error('A demonstration holds at least one pôle.');
  const administration: Role = {
    role: 'administration',
    genrePortee: 'tout',
    porteeId: null,
    porteeNom: 'Fédération Wallonie-Bruxelles',
  };
  const surEcole: Role = { role: 'ecole', genrePortee: 'ecole', porteeId: ecole.id, porteeNom: ecole.nom };
  return [
    creerCompte(graine, 'administration', [administration]),
    creerCompte(graine, 'relecture', [administration]),
    creerCompte(graine, 'cabinet', [{ ...administration, role: 'cabinet' }]),
    ...poles.flatMap((pole) => [
      creerCompte(graine, `coordination.pole${pole.pole.numero}`, [surPole(pole, 'coordonnateur')]),
      creerCompte(graine, `membre.pole${pole.pole.numero}`, [surPole(pole, 'membre')]),
      creerCompte(graine, `direction.pole${pole.pole.numero}`, [surPole(pole, 'direction-siege')]),
    ]),
    creerCompte(graine, 'ecole.pole1', [surEcole]),
    ...creerPartenaires(graine, premier, ecole),
    creerCompte(graine, 'deux.roles', [
      surPole(premier, 'membre'),
      surPole(second ?? premier, 'direction-siege'),
    ]),
    creerCompte(graine, 'verification.pole1', [surPole(premier, 'verificateur')]),
  ];
}

/** Around the first pôle: its PO, the school most of its pupils come from, its first partner, the centre of its school. */
function creerPartenaires(graine: number, { specialisees }: Pole, ecole: Ligne<'ecole'>): CompteDemo[] {
  const [origine, partenaire] = specialisees;
  return [
    ...(origine
      ? [
          creerCompte(graine, 'po.pole1', [
            {
              role: 'po',
              genrePortee: 'po',
              porteeId: origine.po_id,
              porteeNom: 'Pouvoir organisateur du siège',
            },
          ]),
          creerCompte(graine, 'specialisee.pole1', [
            { role: 'ecole-specialisee', genrePortee: 'ecole', porteeId: origine.id, porteeNom: origine.nom },
          ]),
        ]
      : []),
    ...(partenaire
      ? [
          creerCompte(graine, 'partenaire.pole1', [
            { role: 'partenaire', genrePortee: 'ecole', porteeId: partenaire.id, porteeNom: partenaire.nom },
          ]),
        ]
      : []),
    ...(ecole.cpms_id
      ? [
          creerCompte(graine, 'cpms.pole1', [
            {
              role: 'cpms',
              genrePortee: 'cpms',
              porteeId: ecole.cpms_id,
              porteeNom: 'Centre psycho-médico-social',
            },
          ]),
        ]
      : []),
  ];
}

/** The accounts to print: whoever reads the list can sign in with any of them. */
export function COMPTES_DEMO({
  comptes,
}: Pick<Demonstration, 'comptes'>): { role: string; courriel: string; motDePasse: string }[] {
  return comptes.map(({ courriel, motDePasse, habilitations }) => ({
    role: habilitations
      .map(({ role, porteeNom }) => `${LIBELLES_ROLE[role].libelle}, ${porteeNom}`)
      .join(' ; '),
    courriel,
    motDePasse,
  }));
}
