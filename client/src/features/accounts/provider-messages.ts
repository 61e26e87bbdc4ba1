import { providerErrorCodes } from '@maillage/graph-schema/vocabulary';
import { addMessages } from '../../lib/error-messages';

addMessages(providerErrorCodes);
