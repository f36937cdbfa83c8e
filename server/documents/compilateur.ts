import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { VueAttestationIntegration } from './attestation-integration/vue.ts';
import type { VueFormulaire } from './commun/formulaire.ts';
import { chargerPolices } from './commun/polices.ts';
import { rendreVueAffichable } from './commun/texte.ts';
import type { NomModele } from './modeles.ts';
import type { VuePdfIntegration } from './pdf-integration/vue.ts';
import type { VueProtocoleIpt } from './protocole-ipt/vue.ts';

/** Papers with a page of their own; every other one is made of the common blocks. */
type VuesPropres = {
  'protocole-ipt': VueProtocoleIpt;
  'attestation-integration': VueAttestationIntegration;
  'pdf-integration': VuePdfIntegration;
};

/** The view each template expects. */
export type VueParModele = {
  [N in NomModele]: N extends keyof VuesPropres ? VuesPropres[N] : VueFormulaire;
};

export type OptionsRendu = {
  /** Creation date written in the PDF, in seconds since 1970; same facts + same date = same bytes. */
  creeLe: number;
};

export type Compilateur = {
  /** Renders a tagged PDF/UA-1. @throws {ErreurGabarit} when the template or the standard refuses. */
  rendre<N extends NomModele>(modele: N, vue: VueParModele[N], options: OptionsRendu): Promise<Uint8Array>;
  /** The same pages as SVG with selectable text, to read back what was really printed. */
  dessiner<N extends NomModele>(modele: N, vue: VueParModele[N]): string;
};

/** A template that does not compile, or a page that PDF/UA refuses: a bug, never the user's fault. */
export class ErreurGabarit extends Error {
  readonly modele: NomModele;

  constructor(modele: NomModele, diagnostic: string) {
    super(`Le gabarit « ${modele} » n’a pas pu être composé : ${diagnostic}`);
    this.name = 'ErreurGabarit';
    this.modele = modele;
  }
}

const DOSSIER = fileURLToPath(new URL('.', import.meta.url));
/** Past this count the native cache and handles are released (otherwise +2.8 MB a document). */
const DOCUMENTS_ENTRE_NETTOYAGES = 10;
/** Keeps what the last batch used: fonts and page parts; 5 would double the memory for no gain. */
const AGE_MAXIMAL_DU_CACHE = 1;

/** Makes a compiler of its own: for tests and worker threads; elsewhere use {@link rendre}. */
export function creerCompilateur(): Compilateur {
  const polices = chargerPolices();
  const noyau = NodeCompiler.create({ workspace: DOSSIER, fontArgs: [{ fontBlobs: polices.fichiers }] });
  let depuisNettoyage = 0;

  function composer(modele: NomModele, vue: unknown) {
    const inputs = { vue: JSON.stringify(rendreVueAffichable(vue, polices.couverture)) };
    const essai = noyau.compile({ mainFilePath: path.join(DOSSIER, modele, 'gabarit.typ'), inputs });
    const document = essai.result;
    if (document !== null) return document;
    const erreur = essai.takeError();
    const diagnostic = erreur === null ? 'cause non donnée' : JSON.stringify(noyau.fetchDiagnostics(erreur));
    throw new ErreurGabarit(modele, diagnostic);
  }

  return {
    async rendre(modele, vue, { creeLe }) {
      if (++depuisNettoyage >= DOCUMENTS_ENTRE_NETTOYAGES) {
        depuisNettoyage = 0;
        await liberer(noyau);
      }
      const document = composer(modele, vue);
      try {
        return noyau.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: creeLe });
      } catch (cause) {
        throw new ErreurGabarit(modele, String(cause));
      }
    },
    dessiner: (modele, vue) => noyau.svg(composer(modele, vue)),
  };
}

/** Native handles are freed only by a garbage collection followed by a turn of the event loop. */
async function liberer(noyau: NodeCompiler): Promise<void> {
  noyau.evictCache(AGE_MAXIMAL_DU_CACHE);
  setFlagsFromString('--expose-gc');
  const collecter: () => void = runInNewContext('gc');
  collecter();
  await new Promise((suite) => setImmediate(suite));
}

let partage: Compilateur | undefined;

/**
 * Renders a document with the compiler of the process, created at the first call.
 * Composition is synchronous, so concurrent calls queue up by themselves.
 * @throws {ErreurGabarit}
 */
export async function rendre<N extends NomModele>(
  modele: N,
  vue: VueParModele[N],
  options: OptionsRendu,
): Promise<Uint8Array> {
  partage ??= creerCompilateur();
  return partage.rendre(modele, vue, options);
}
