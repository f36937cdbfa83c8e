import { construireVueProtocole, type VueProtocoleIpt } from './vue.ts';

/** The printable empty form of the protocol, from the same template. */
export const VUE_VIDE_PROTOCOLE: VueProtocoleIpt = construireVueProtocole(null);
