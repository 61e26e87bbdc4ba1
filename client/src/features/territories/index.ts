export { TerritoriesOfPole } from './territories-of-pole';
