import { defineTexts } from '../../lib/i18n';
import { english } from './english';
import { french } from './french';

/** The words of rooms, lists and invitations; those of proposing a group are beside it. */
export const texts = defineTexts({ fr: french, en: english });
