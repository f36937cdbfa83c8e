import { useRef, useState } from 'react';
import { Bouton } from '../composants/Bouton.tsx';
import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';
import { cheminDe, HAUTEUR, LARGEUR, situer } from './dessin.ts';

/** Past this many points the drawing takes no more: enough for any signature. */
const POINTS_MAX = 3500;

/** Where a signature is drawn with a finger, a pen or a mouse; its strokes travel in the field `trace`. */
export function SurfaceDessin({ erreur, depart }: { erreur: string | undefined; depart: number[][] }) {
  const [traits, setTraits] = useState<number[][]>(depart);
  const dessine = useRef(false);
  const ajouter = (evenement: React.PointerEvent<SVGSVGElement>, nouveau: boolean) => {
    const [x, y] = situer(evenement, evenement.currentTarget.getBoundingClientRect());
    setTraits((avant) => {
      const points = avant.reduce((somme, trait) => somme + trait.length / 2, 0);
      if (points >= POINTS_MAX) return avant;
      if (nouveau) return [...avant, [x, y]];
      const dernier = avant.at(-1) ?? [];
      return [...avant.slice(0, -1), [...dernier, x, y]];
    });
  };
  return (
    <EnveloppeGroupe
      nom="trace"
      libelle="Votre signature"
      aide="Dessinez dans le cadre, au doigt, au stylet ou à la souris. Au clavier, choisissez plutôt de taper votre nom."
      erreur={erreur}
    >
      <svg
        className="surface-dessin"
        viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={traits.length === 0 ? 'Cadre vide' : 'Signature dessinée'}
        onPointerDown={(e) => {
          e.currentTarget.setPointerCapture(e.pointerId);
          dessine.current = true;
          ajouter(e, true);
        }}
        onPointerMove={(e) => {
          if (dessine.current) ajouter(e, false);
        }}
        onPointerUp={() => {
          dessine.current = false;
        }}
        onPointerCancel={() => {
          dessine.current = false;
        }}
      >
        <path d={cheminDe(traits)} />
      </svg>
      <input type="hidden" name="trace" value={traits.length > 0 ? JSON.stringify(traits) : ''} />
      <p>
        <Bouton id={idChamp('trace')} variante="discret" type="button" onClick={() => setTraits([])}>
          Effacer le dessin
        </Bouton>
      </p>
    </EnveloppeGroupe>
  );
}
