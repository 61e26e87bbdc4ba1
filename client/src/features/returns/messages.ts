import { figureErrorCodes } from '@maillage/graph-schema/vocabulary';
import { addMessages } from '../../lib/error-messages';

addMessages(figureErrorCodes);
