import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import { parEcheance, type TacheVue } from '../../kernel/taches.ts';
import { aFaire, jugerDossier } from './juger.ts';
import { listerDemandes } from './lister-demandes.ts';
import { chargerDossiers } from './repository.ts';
import type { DemandeVue } from './schema.ts';

const AU_PLUS = 20;

/** What this subject asks of the session: of a school its certificates, of the pôle its files. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { role } = contexte.session.active;
  if (estPermis('pieces.fournir', role)) return tachesEcole(contexte);
  if (!estPermis('pieces.ecrire', role)) return [];
  const demandes = await listerDemandes(contexte, { ouvertes: true });
  return [...(await dossiersIncomplets(contexte)), ...rappels(demandes), ...liens(demandes)]
    .toSorted(parEcheance)
    .slice(0, AU_PLUS);
}

async function tachesEcole(contexte: Contexte): Promise<TacheVue[]> {
  const demandes = await listerDemandes(contexte, { ouvertes: true });
  return demandes
    .map(({ demandeId, eleve, libelle, annee, rappelLe }) => ({
      genre: 'pieces.attestation',
      titre: `${eleve} : ${libelle}${annee ? `, ${annee}` : ''}`,
      vers: `/attestations/${demandeId}`,
      etape: 'Signer l’attestation préremplie et la déposer',
      porteur: 'Votre école',
      echeance: rappelLe,
      etat: 'a-faire' as const,
    }))
    .toSorted(parEcheance)
    .slice(0, AU_PLUS);
}

async function dossiersIncomplets(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, session, aujourdhui } = contexte;
  const annee = anneeCourante(droit, aujourdhui);
  const exercice = getExercice(droit, annee);
  const dossiers = await chargerDossiers(contexte, { annee, poleId: porteePole(session) });
  const incomplets = dossiers.filter((d) =>
    jugerDossier(droit, exercice, d, d.comptees, session.active.role).lignes.some(({ etat }) => aFaire(etat)),
  );
  if (incomplets.length === 0) return [];
  return [
    {
      genre: 'pieces.incomplets',
      titre: `Dossiers incomplets : ${incomplets.length} sur ${dossiers.length}`,
      vers: `/pieces?annee=${annee}`,
      etape: 'Ajouter les pièces qui manquent',
      porteur: 'Vous',
      echeance: null,
      etat: 'a-faire',
    },
  ];
}

/** One line for each school that still owes certificates, on the day to remind it. */
function rappels(demandes: readonly DemandeVue[]): TacheVue[] {
  const parEcole = Map.groupBy(
    demandes.filter(({ rappelLe }) => rappelLe !== null),
    ({ ecole }) => ecole ?? '',
  );
  return [...parEcole].map(([ecole, siennes]) => ({
    genre: 'pieces.rappel',
    titre: `${ecole} : ${siennes.length} ${siennes.length > 1 ? 'attestations attendues' : 'attestation attendue'}`,
    vers: '/attestations',
    etape: 'Rappeler l’école',
    porteur: ecole,
    echeance: siennes.map(({ rappelLe }) => rappelLe ?? '').toSorted()[0] ?? null,
    etat: 'attente' as const,
  }));
}

/** Links sent that nobody has used yet, with the day they stop. */
function liens(demandes: readonly DemandeVue[]): TacheVue[] {
  return demandes.flatMap(({ lien, eleveId, eleve, libelle, destinataire }) =>
    lien
      ? [
          {
            genre: 'pieces.lien',
            titre: `${eleve} : ${libelle}`,
            vers: `/eleves/${eleveId}/pieces`,
            etape: lien.expire
              ? 'Le lien a expiré : en créer un autre'
              : 'Attendre le dépôt par le lien envoyé',
            porteur: destinataire ?? '',
            echeance: jourABruxelles(Temporal.Instant.fromEpochMilliseconds(lien.expireLe.getTime())),
            etat: lien.expire ? ('attention' as const) : ('attente' as const),
          },
        ]
      : [],
  );
}
