import type { Noyau } from '../noyau.ts';
import { executerPour } from '../registre.ts';
import type { Session } from '../session.ts';
import { transactionFiltree } from '../transaction.ts';
import type { Equipe } from './equipe.ts';
import { MARQUES, sessionDe } from './identite.ts';
import { PIECE_ESSAI } from './monde.ts';

/** The school year recruited for: its points are shared, while those of the year that runs are not yet. */
export const ANNEE_RECRUTEE = '2026-27';
const PUBLICATION = Temporal.Instant.from('2025-09-01T09:00:00Z');

/** The recruitment of one part: a draft call, one that takes applications, one that is being chosen from. */
export type Recrutement = {
  profilId: string;
  brouillonId: string;
  ouvertId: string;
  appelId: string;
  /** Of an application whose admissibility is not said yet. */
  aExaminerId: string;
  candidatureId: string;
  jeton: string;
  /** An admissible candidate of the first tier who waits, and one who was set aside. */
  choixId: string;
  ecarteId: string;
  appelPosteId: string;
  brouillonPosteId: string;
};

const FONCTIONS = ['Instituteur primaire', 'Logopède', 'Kinésithérapeute'] as const;

type Cote = { session: Session; lieu: { poleId: string; ecoleId: string }; nom: string };

/** Opens the recruitment of three parts of a team, as their direction leads it. */
export async function ouvrirRecrutements(
  noyau: Noyau,
  equipes: { a: Equipe; a2: Equipe; b: Equipe },
): Promise<{ a: Recrutement; a2: Recrutement; b: Recrutement }> {
  const cote = (equipe: Equipe, c: 'a' | 'b', nom: string): Cote => ({
    session: sessionDe('direction-siege', c),
    lieu: { poleId: equipe.poleId, ecoleId: equipe.ecoleId },
    nom,
  });
  await communiquerPoints(noyau, cote(equipes.a, 'a', ''));
  await communiquerPoints(noyau, cote(equipes.b, 'b', ''));
  return {
    a: await ouvrirRecrutement(noyau, cote(equipes.a, 'a', 'Alpha')),
    a2: await ouvrirRecrutement(noyau, cote(equipes.a2, 'a', 'Partenaire')),
    b: await ouvrirRecrutement(noyau, cote(equipes.b, 'b', MARQUES.b)),
  };
}

/** The split of the points of next year, communicated. */
function communiquerPoints({ base, droit }: Noyau, { session, lieu }: Cote): Promise<unknown> {
  return transactionFiltree(base.db, session, (trx) =>
    trx
      .insertInto('affectation')
      .values({
        pole_id: lieu.poleId,
        annee_scolaire: ANNEE_RECRUTEE,
        numero: 1,
        points: 3600,
        traitements: 3000,
        fonctionnement: 600,
        communiquee_le: '2025-08-20',
        emplois_intacts: null,
        jugement: JSON.stringify({}),
        droit_version: droit.version,
        enregistree_le: new Date(PUBLICATION.epochMilliseconds),
        enregistree_par: session.compteId,
      })
      .execute(),
  );
}

/** The adopted staff of next year: one post for each function. */
function adopterCadre({ base, droit }: Noyau, { session, lieu }: Cote): Promise<string[]> {
  const ici = { pole_id: lieu.poleId, ecole_id: lieu.ecoleId };
  return transactionFiltree(base.db, session, async (trx) => {
    const { id } = await trx
      .insertInto('cadre')
      .values({
        ...ici,
        annee_scolaire: ANNEE_RECRUTEE,
        nom: 'Cadre à recruter',
        etat: 'variante',
        points: null,
        concertation_le: '2025-08-21',
        organe: 'Instance de concertation locale',
        avis: null,
        adopte_le: '2025-08-22',
        adopte_par: session.compteId,
        jugement: JSON.stringify({}),
        droit_version: droit.version,
        cree_le: new Date(PUBLICATION.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const postes = await trx
      .insertInto('poste')
      .values(
        FONCTIONS.map((fonction, rang) => ({
          ...ici,
          cadre_id: id,
          ordre: rang + 1,
          fonction,
          fraction: '2,5/5',
          source: 'points' as const,
          intitule: null,
        })),
      )
      .returning('id')
      .execute();
    await trx.updateTable('cadre').set({ etat: 'adopte' }).where('id', '=', id).execute();
    return postes.map((poste) => poste.id);
  });
}

async function ouvrirRecrutement(noyau: Noyau, cote: Cote): Promise<Recrutement> {
  const avant = { ...noyau, horloge: () => PUBLICATION };
  const alors = executerPour(avant, cote.session);
  const executer = executerPour(noyau, cote.session);
  const part = { annee: ANNEE_RECRUTEE, ...cote.lieu };
  const postes = await adopterCadre(noyau, cote);
  const { profilId } = await alors('recrutement.enregistrerProfil', {
    ...part,
    intitule: 'Soutien aux apprentissages',
    fonctions: [...FONCTIONS],
    missions: 'Soutenir les équipes éducatives des écoles coopérantes.',
    concertationLe: '2025-08-25',
    organe: 'Instance de concertation locale',
  });
  const preparer = async (posteId: string | undefined, limiteLe: string) =>
    (
      await alors('recrutement.preparerAppel', {
        ...part,
        ouverture: 3,
        limiteLe,
        forme: 'Par le formulaire en ligne ou par courrier.',
        postes: [{ posteId: posteId ?? '', profilId }],
      })
    ).appelId;
  const appelId = await preparer(postes[0], '2025-09-30');
  const ouvertId = await preparer(postes[2], '2025-12-01');
  const brouillonId = await preparer(postes[1], '2025-12-01');
  await alors('recrutement.publierAppel', { appelId });
  await alors('recrutement.publierAppel', { appelId: ouvertId });
  const postuler = (prenom: string, lieux: ['siege'] | ['autre']) =>
    executerPour(avant, null)('recrutement.deposerCandidature', {
      appelId,
      accord: 'oui',
      ...CANDIDATURE_ESSAI(`${prenom} ${cote.nom}`),
      lieux,
      fichier: PIECE_ESSAI.fichier,
    });
  const { adresse } = await postuler('Attend', ['siege']);
  await postuler('Écarté', ['siege']);
  await postuler('Nouveau', ['autre']);
  const { candidatures, postes: offerts } = await executer('recrutement.consulterAppel', { appelId });
  const nommee = (prenom: string) => {
    const trouvee = candidatures.find(({ nom }) => nom.startsWith(prenom));
    const choix = trouvee?.choix[0];
    if (!trouvee || !choix) throw new Error(`No application of ${prenom}.`);
    return { ...trouvee, choix };
  };
  for (const { id } of [nommee('Attend'), nommee('Écarté')]) {
    await executer('recrutement.jugerRecevabilite', {
      candidatureId: id,
      version: 1,
      recevabilite: 'recevable',
      palier: 1,
    });
  }
  await executer('recrutement.deciderCandidature', {
    choixId: nommee('Écarté').choix.id,
    version: 1,
    decision: 'ecarter',
    motif: 'inadequation-profil',
    texte: `Le profil demande autre chose ${cote.nom}`,
  });
  return {
    profilId,
    brouillonId,
    ouvertId,
    appelId,
    aExaminerId: nommee('Nouveau').id,
    candidatureId: nommee('Attend').id,
    jeton: adresse.split('/').at(-1) ?? '',
    choixId: nommee('Attend').choix.id,
    ecarteId: nommee('Écarté').choix.id,
    appelPosteId: offerts[0]?.id ?? '',
    brouillonPosteId: postes[1] ?? '',
  };
}

/** What a candidate says, whoever it is: name and first name are the words of `qui`. */
export const CANDIDATURE_ESSAI = (qui: string) => {
  const [prenom = '', ...nom] = qui.split(' ');
  return {
    prenom,
    nom: nom.join(' '),
    courriel: `${prenom.normalize('NFD').replace(/\W/g, '').toLowerCase()}@example.be`,
    lieux: ['siege' as const],
    fonctions: [FONCTIONS[0] as string],
    titres: [{ fonction: FONCTIONS[0] as string, titre: 'TR' as const }],
    motivation: `Motivation de ${qui}`,
  };
};
