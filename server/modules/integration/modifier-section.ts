import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { motifCorrection, natureCorrection } from '../signatures/index.ts';
import { actualiserProtocole } from './protocole.ts';
import { getIntegration, listerSections } from './repository.ts';
import { CLES_SECTIONS } from './sections.ts';
import { retirerGarde } from './sections-gardees.ts';

const MAX_SECTION = 10_000;

const entree = z.object({
  integrationId: identifiant,
  cle: z.enum(CLES_SECTIONS),
  contenu: texteLong(MAX_SECTION),
  termine: z.boolean().default(false),
  nonRequis: z.boolean().default(false),
  version,
  /** What the change is and why, when signatures cover this section. */
  nature: natureCorrection,
  motif: motifCorrection,
});

const FAUTES: readonly {
  phrase: string;
  commise: (section: { vide: boolean; termine: boolean; nonRequis: boolean }) => boolean;
}[] = [
  {
    phrase:
      'Une section non requise n’a pas de texte. Videz le texte, ou décochez « Cette section n’est pas requise ».',
    commise: ({ vide, nonRequis }) => nonRequis && !vide,
  },
  {
    phrase: 'Une section terminée a un texte. Écrivez-le, ou décochez « Cette section est terminée ».',
    commise: ({ vide, termine, nonRequis }) => termine && vide && !nonRequis,
  },
];

/**
 * Records one section. Two people may write two sections at once; on the same one, the second is shown
 * what the first saved and nothing is overwritten in silence.
 */
export const modifierSection = definirCas({
  nom: 'integration.modifierSection',
  titre: 'Compléter une section du protocole.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree,
  sortie: z.object({ version: z.number() }),
  async executer(contexte, recue) {
    // A form sends its line ends in two characters: the text is the same.
    const saisie = { ...recue, contenu: recue.contenu.replaceAll('\r\n', '\n') };
    const { trx, coffre, session, instant, journaliser, historiser } = contexte;
    const integration = await getIntegration(trx, saisie.integrationId);
    const protocoleId = integration.protocole_id;
    if (!protocoleId) throw new Refus('introuvable', 'Cette intégration n’a pas encore de protocole.');
    exigerCoherence(saisie);
    const lireSection = async () =>
      (await listerSections(trx, coffre, protocoleId)).find((s) => s.cle === saisie.cle);
    const avant = await lireSection();
    const valeurs = {
      contenu: coffre.sceller(saisie.contenu),
      non_requis: saisie.nonRequis,
      termine: saisie.termine && !saisie.nonRequis,
      modifie_par: session.compteId,
      modifie_le: new Date(instant.epochMilliseconds),
    };
    const ligne =
      saisie.version === 0
        ? await trx
            .insertInto('protocole_section')
            .values({ pole_id: integration.pole_id, protocole_id: protocoleId, cle: saisie.cle, ...valeurs })
            .onConflict((oc) => oc.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await trx
            .updateTable('protocole_section')
            .set({ ...valeurs, version: saisie.version + 1 })
            .where('protocole_id', '=', protocoleId)
            .where('cle', '=', saisie.cle)
            .where('version', '=', saisie.version)
            .returning('version')
            .executeTakeFirst();
    if (!ligne) {
      // Read again: the other text may have been saved while this one was waiting for the row.
      const enregistree = await lireSection();
      throw new Refus(
        'conflit',
        `${enregistree?.modifiePar ?? 'Une autre personne'} a enregistré cette section entre-temps. Votre texte reste à l’écran : comparez, puis enregistrez de nouveau.`,
        {
          suite: {
            contenu: enregistree?.contenu ?? '',
            version: enregistree?.version ?? 0,
            auteur: enregistree?.modifiePar ?? null,
          },
        },
      );
    }
    const { nature, motif } = saisie;
    await retirerGarde(contexte, saisie);
    await actualiserProtocole(contexte, integration.id, { nature, motif });
    await historiser(
      {
        poleId: integration.pole_id,
        objet: 'protocole',
        objetId: integration.id,
        ...(motif ? { motif } : {}),
      },
      [{ champ: saisie.cle, avant: avant?.contenu ?? null, apres: saisie.contenu }],
    );
    await journaliser({
      objet: 'protocole',
      objetId: integration.id,
      poleId: integration.pole_id,
      changements: {
        section: saisie.cle,
        version: ligne.version,
        termine: valeurs.termine,
        nonRequis: saisie.nonRequis,
        ...(nature ? { nature } : {}),
      },
    });
    return { version: ligne.version };
  },
});

/** A section is set aside or written, and finished only when it says something. */
export function exigerCoherence({
  contenu,
  termine,
  nonRequis,
}: Pick<z.output<typeof entree>, 'contenu' | 'termine' | 'nonRequis'>): void {
  const vide = contenu.trim() === '';
  const faute = FAUTES.find(({ commise }) => commise({ vide, termine, nonRequis }));
  if (!faute) return;
  throw new Refus('saisie-invalide', 'La section est à corriger.', { champs: { contenu: faute.phrase } });
}
