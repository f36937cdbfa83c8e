import { useEffect, useRef, useState } from 'react';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterNombre } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { useScriptActif } from '../composants/scriptActif.ts';
import { BilanCadre } from './BilanCadre.tsx';
import { ColleTableur } from './ColleTableur.tsx';
import { lireSaisieCadre } from './composition.ts';
import { foyerApres } from './foyer.ts';
import { ListePostes } from './ListePostes.tsx';
import {
  ajouterLignes,
  appliquerGeste,
  type CadreLu,
  type EquipeLue,
  lireLignes,
  versLignes,
} from './lignes.ts';
import { collerDans, lirePoints, type SaisieCadre } from './saisie.ts';
import { lireTableAnnee } from './table.ts';

type PropsComposeur = {
  equipe: EquipeLue;
  cadre: CadreLu;
  /** The form one gesture later, when it came back from the server. */
  depart: SaisieCadre | undefined;
  echec: EchecSaisie | undefined;
  retour: string;
  cle: string;
};

/**
 * Composes a variant: posts line by line, what they cost, what is left. With script every change is judged at
 * once, by the rule that the server applies; without, « Calculer » sends the form and comes back with the answer.
 */
export function Composeur({ equipe, cadre, depart, echec, retour, cle }: PropsComposeur) {
  const [saisie, setSaisie] = useState<SaisieCadre>(() => depart ?? lireDepart(cadre, echec));
  const [bouge, setBouge] = useState(false);
  const script = useScriptActif();
  const siege = equipe.part.genre === 'siege';
  const table = lireTableAnnee(equipe.loi, equipe.annee);
  const points = lirePoints(saisie.points);
  const composition = lireSaisieCadre(equipe, saisie.lignes, points);
  const formulaire = useRef<HTMLFormElement>(null);
  const foyer = useRef<readonly string[]>([]);
  useEffect(() => {
    const cible = foyer.current.map((s) => formulaire.current?.querySelector<HTMLElement>(s)).find(Boolean);
    foyer.current = [];
    cible?.focus();
  });
  const geste = (nom: string) => {
    const lignes = appliquerGeste(saisie.lignes, nom);
    foyer.current = foyerApres(nom, saisie.lignes, lignes);
    setBouge(true);
    setSaisie({ ...saisie, lignes });
  };
  const soutiens = saisie.lignes.filter(({ source }) => source === 'soutien').length;
  // While the number is not published, nobody can say that there are too many.
  const peutSoutenir = siege && soutiens < (equipe.soutien?.nombre ?? Number.POSITIVE_INFINITY);
  return (
    <Form
      ref={formulaire}
      method="post"
      noValidate
      preventScrollReset
      className="composeur"
      onSubmit={() => setBouge(false)}
    >
      <input type="submit" name="geste" value="calculer" hidden />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={cadre.version} />
      <div className="composeur-postes">
        <RecapitulatifErreurs echec={echec} />
        <ListePostes
          lignes={saisie.lignes}
          composition={composition}
          // Once lines have moved, sentences by rank speak of other lines.
          erreurs={bouge ? {} : (echec?.erreurs ?? {})}
          annee={equipe.annee}
          table={table}
          siege={siege}
          changer={(rang, ligne) =>
            setSaisie((avant) => ({ ...avant, lignes: avant.lignes.with(rang, ligne) }))
          }
          geste={geste}
        />
        <div className="actions">
          <BoutonGeste nom="ajouter" geste={geste}>
            Ajouter un poste
          </BoutonGeste>
          {peutSoutenir && (
            <BoutonGeste nom="ajouter-soutien" geste={geste}>
              Ajouter un mi-temps de soutien
            </BoutonGeste>
          )}
          <BoutonGeste nom="ajouter-fonctionnement" geste={geste}>
            Ajouter un contrat sur le fonctionnement
          </BoutonGeste>
        </div>
        <ColleTableur
          texte={saisie.colle}
          erreurs={saisie.erreursColle}
          coller={(texte) => {
            setBouge(true);
            setSaisie((avant) => collerDans(avant, texte, equipe));
          }}
        />
      </div>
      <div className="composeur-bilan">
        <h2>Cadre contre enveloppe</h2>
        {equipe.part.points === null && (
          <div onChange={(e) => changerPoints(e.target, setSaisie)}>
            <Champ
              nom="points"
              genre="nombre"
              largeur="courte"
              libelle="Points sur lesquels vous comptez"
              aide="Les points de la part ne sont pas encore connus : ce nombre reste une hypothèse."
              valeur={saisie.points}
              erreur={echec?.erreurs.points}
              facultatif
            />
          </div>
        )}
        <BilanCadre
          composition={composition}
          points={equipe.part.points ?? points}
          hypothese={equipe.part.points === null}
          vivant
        />
        <div className="formulaire-pied">
          {!script && (
            <Bouton variante="secondaire" name="geste" value="calculer">
              Calculer
            </Bouton>
          )}
          <Bouton name="intention" value="enregistrer">
            Enregistrer la variante
          </Bouton>
          <Link to={retour}>Revenir aux variantes</Link>
        </div>
      </div>
    </Form>
  );
}

function BoutonGeste(props: { nom: string; geste: (nom: string) => void; children: string }) {
  return (
    <Bouton
      variante="secondaire"
      name="geste"
      value={props.nom}
      onClick={(e) => {
        e.preventDefault();
        props.geste(props.nom);
      }}
    >
      {props.children}
    </Bouton>
  );
}

function changerPoints(
  cible: EventTarget,
  setSaisie: (changer: (avant: SaisieCadre) => SaisieCadre) => void,
): void {
  if (!(cible instanceof HTMLInputElement)) return;
  const { value } = cible;
  setSaisie((avant) => ({ ...avant, points: value }));
}

/** What was typed and refused, or what is recorded. */
function lireDepart(cadre: CadreLu, echec: EchecSaisie | undefined): SaisieCadre {
  const lues = echec ? lireLignes(echec.saisie) : versLignes(cadre.postes);
  const enregistres = cadre.points === null ? '' : formaterNombre(cadre.points);
  return {
    lignes: ajouterLignes([], lues),
    points: echec?.saisie.points ?? enregistres,
    colle: echec?.saisie.colle ?? '',
    erreursColle: [],
  };
}
