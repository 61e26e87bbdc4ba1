export { Button, ButtonAnchor, ButtonLink, TextButton } from './button';
