export { Button, ButtonLink, TextButton } from './button';
