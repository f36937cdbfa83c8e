import type { Generated, JSONColumnType } from 'kysely';
import type {
  AuTitreDe,
  ContenuActe,
  Couverture,
  GardienPiece,
  GenreActe,
  Instant,
  Jour,
  MoyenRelance,
  MoyenSignature,
  NatureCorrection,
  PartieSignataire,
  TypeFichier,
} from './schema.ts';

/** What is signed, the pieces of a file, and who asked to read it. */
export type SchemaDossiers = {
  acte: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    ecole_id: string;
    cpms_id: string | null;
    ecole_origine_id: string | null;
    genre: GenreActe;
    objet_id: string;
    contenu: JSONColumnType<ContenuActe>;
    ouvert_le: Date;
    clos_le: Date | null;
    /** Day by which all must have answered; null when no date binds. */
    echeance: Jour | null;
    modifie_le: Date | null;
  };
  invitation: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    document_id: string;
    partie: PartieSignataire;
    nom: string;
    empreinte_jeton: string;
    couverture: JSONColumnType<Couverture>;
    expire_le: Date;
    cree_le: Date;
    cree_par: string;
    vue_le: Date | null;
    revoquee_le: Date | null;
    repondue_le: Date | null;
  };
  acte_correction: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    nature: NatureCorrection;
    blocs: string[];
    parties: string[];
    motif: Uint8Array;
    le: Date;
    par: string;
  };
  relance: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    partie: PartieSignataire;
    moyen: MoyenRelance;
    le: Date;
    par: string;
  };
  signature: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    partie: PartieSignataire;
    nom: string;
    qualite: string;
    au_titre_de: AuTitreDe;
    signee_le: Jour;
    moyen: MoyenSignature;
    avis: 'favorable' | 'defavorable' | null;
    decision: Generated<'signature' | 'refus'>;
    motif: Uint8Array | null;
    trace: Uint8Array | null;
    couverture: JSONColumnType<Couverture>;
    consignee_le: Instant;
    /** Null for an answer given by a personal link. */
    consignee_par: string | null;
    invitation_id: string | null;
    /** Who delegated, in words, when signed as a delegate. */
    delegation: string | null;
    retiree_le: Date | null;
    retrait_motif: string | null;
  };
  piece: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    integration_id: string | null;
    ecole_id: string | null;
    code: string;
    annee_scolaire: string | null;
    date_piece: Jour;
    exemplaire: 'original' | 'copie';
    gardien: GardienPiece;
    lieu: Uint8Array | null;
    deposee_le: Date;
    deposee_par: string | null;
    remplace_id: string | null;
    retiree_le: Date | null;
    retiree_par: string | null;
    retrait: 'remplacee' | 'retiree' | null;
    retrait_motif: Uint8Array | null;
  };
  piece_fichier: {
    piece_id: string;
    pole_id: string;
    range_sous: string;
    nom: Uint8Array;
    type: TypeFichier;
    taille: number;
    empreinte: string;
  };
  demande_piece: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    integration_id: string | null;
    ecole_id: string | null;
    code: string;
    annee_scolaire: string | null;
    demandee_le: Date;
    demandee_par: string;
    rappel_le: Jour | null;
    destinataire: Uint8Array | null;
    jeton_empreinte: string | null;
    expire_le: Date | null;
    close_le: Date | null;
    issue: 'recue' | 'annulee' | null;
    piece_id: string | null;
  };
  demande_information: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    cpms_id: string;
    base: string;
    contenu: Uint8Array;
    demandee_le: Date;
    demandee_par: string;
    document_id: string | null;
    reponse: 'complete' | 'partielle' | 'refusee' | null;
    reponse_contenu: Uint8Array | null;
    repondue_le: Date | null;
    repondue_par: string | null;
  };
  demande_avis: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    cpms_id: string;
    objet: 'retour' | 'orientation';
    question: Uint8Array;
    demandee_le: Date;
    demandee_par: string;
    avis: Uint8Array | null;
    rendu_le: Date | null;
    rendu_par: string | null;
  };
  lecture_motivee: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    compte_id: string;
    role: 'inspection' | 'verificateur';
    motif: Uint8Array;
    depuis: Date;
    jusqu_a: Date;
  };
};
